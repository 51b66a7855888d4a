/**
 * The one inline script: sets the reader's theme before the first paint, and says that scripts run, so that controls
 * that need them take their place at once. Its hash is in the content security policy.
 */
export const themeBeforePaint =
  "{let d=document.documentElement.dataset;d.scripts='';try{let t=localStorage.getItem('theme');if(t=='dark'||t=='light')d.theme=t}catch{}}";
