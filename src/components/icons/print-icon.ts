/** The icon as SVG: in both schemes for browsers, and in light on a ground of its own for home screens. */
import type { ColourPair } from '../../figures/colours.ts';
import { colourNamed } from '../../figures/colours.ts';
import type { Colour, ShapeMark } from '../../figures/social/card.ts';
import { drawIcon, iconSide } from '../../figures/social/icon.ts';
import { printShape } from '../social/print-card.ts';

type Colours = ReadonlyMap<string, ColourPair>;

function open(size: number, from: number, side: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${from} ${from} ${side} ${side}">`;
}

function usedColours(marks: readonly ShapeMark[]): Colour[] {
  return [...new Set(marks.flatMap(({ fill, stroke }) => [fill ?? [], stroke ?? []].flat()))].sort();
}

/** Follows the reader's scheme by itself, as the tokens do. */
export function printSchemedIcon(colours: Colours): string {
  const marks = drawIcon();
  const names = usedColours(marks);
  const rules = (scheme: keyof ColourPair) => `svg{${names.map((name) => `--${name}:${colourNamed(colours, name)[scheme]}`).join(';')}}`;
  const style = `<style>${rules('light')}@media(prefers-color-scheme:dark){${rules('dark')}}</style>`;
  const shapes = marks.map((mark) => printShape(mark, (name) => `var(--${name})`)).join('');
  return `${open(iconSide, 0, iconSide)}${style}${shapes}</svg>`;
}

/** In light, in the middle of a square of the page's colour; `scale` is in pixels to a unit of the drawing. */
export function printGroundedIcon(colours: Colours, size: number, scale: number): string {
  const side = size / scale;
  const from = (iconSide - side) / 2;
  const colourOf = (name: Colour) => colourNamed(colours, name).light;
  const shapes = drawIcon().map((mark) => printShape(mark, colourOf)).join('');
  return `${open(size, from, side)}<path d="M${from} ${from}h${side}v${side}h${-side}Z" fill="${colourOf('page')}"/>${shapes}</svg>`;
}
