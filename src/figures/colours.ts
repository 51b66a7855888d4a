/** The site's colours for what is drawn outside a page, read from the tokens that the pages use. */

export interface ColourPair {
  light: string;
  dark: string;
}

/** The colours of a style sheet by name, without the dashes: each stands alone on a line as `light-dark(…, …)`. */
export function readColours(css: string): ReadonlyMap<string, ColourPair> {
  const lines = css.matchAll(/^\s*--([\w-]+):\s*light-dark\((#[0-9a-f]+),\s*(#[0-9a-f]+)\)/gim);
  return new Map([...lines].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]));
}

/** The colour of that name; throws when the tokens do not have it. */
export function colourNamed(colours: ReadonlyMap<string, ColourPair>, name: string): ColourPair {
  const pair = colours.get(name);
  if (!pair) throw new Error(`the tokens have no colour “--${name}”`);
  return pair;
}
