/**
 * The one inline script: sets the reader's theme before the first paint, says that scripts run, so that controls that
 * need them take their place at once, and that the address leads into the evidence, so that nothing moves when it
 * opens. Its hash is in the content security policy.
 */
export const themeBeforePaint =
  "{let d=document.documentElement.dataset;d.scripts='';if(/-record$/.test(location.hash))d.evidence='';try{let t=localStorage.getItem('theme');if(t=='dark'||t=='light')d.theme=t}catch{}}";
