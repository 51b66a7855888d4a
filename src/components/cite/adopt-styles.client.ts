/** Adds a module's styles to the page: the policy refuses injected elements, and takes sheets. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
