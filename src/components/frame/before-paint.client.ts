/**
 * The one inline script, run before the first paint; its hash is in the content security policy. It says that scripts
 * run, so that controls that need them take their place at once, and whether the page is new (0), loaded again (1) or
 * come back to (2); and that the address leads into the evidence, so that nothing moves when it opens. On a line so
 * quick that the page is here within 400 ms, or on a way on through the site, it asks for the faces at once, as many as
 * `data-faces` says, and browsers paint with them; on any other it marks the page late, which then stands in faces that
 * the machine has and never moves (late-faces.client.ts). Last, it sets the reader's theme.
 */
export const beforePaint =
  "{let d=document,e=d.documentElement.dataset,l=location,p=performance,t;e.scripts=p.navigation?.type;if(/-record$/.test(l.hash))e.evidence='';p.now()<400||d.referrer.match(l.host)?[...d.fonts].slice(0,e.faces).map(f=>f.load().catch(t=>t)):e.late='';try{if(t=localStorage.theme)e.theme=t}catch{}}";
