/** Resolves a drawing's style sheet for a file that stands alone: light colours, on white. */
import type { ColourPair } from '../colours.ts';
import { colourNamed } from '../colours.ts';

/** The sheet with every `var(--token)` replaced; the plate's colour becomes the page's, for the ground is white. */
export function resolveLight(css: string, colours: ReadonlyMap<string, ColourPair>): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourNamed(colours, name === 'plate' ? 'page' : name).light)
    .replace(/\s*\n\s*/g, '');
}
