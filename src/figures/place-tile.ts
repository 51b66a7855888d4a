/** One tile of the membership figure: its size on each drawing, and what fits on it. */
import type { DrawingWidth } from './drawing-width.ts';
import { textWidth } from './text-width.ts';

/** A tile to place, and what it says as long as there is room. */
export interface Tile {
  actor: string;
  code: string;
  name: string;
}

export interface PlacedText {
  text: string;
  x: number;
  y: number;
}

export interface PlacedTile {
  actor: string;
  x: number;
  y: number;
  /** Wider than high where the code would not fit a square. */
  width: number;
  /** Undefined where not a letter fits. */
  code: PlacedText | undefined;
  /** Undefined on small tiles. */
  name: PlacedText | undefined;
}

export interface TileForm {
  size: number;
  gap: number;
  codeSize: number;
  hasNames: boolean;
}

const forms: Record<DrawingWidth, TileForm> = {
  288: { size: 32.5, gap: 4, codeSize: 13, hasNames: false },
  358: { size: 41, gap: 4.28, codeSize: 14, hasNames: false },
  736: { size: 76, gap: 6, codeSize: 18, hasNames: true },
  1312: { size: 76, gap: 6, codeSize: 18, hasNames: true },
};

const nameSize = 12;
const smallestNamed = 60;

export const round = (value: number) => Math.round(value * 100) / 100;

/** The tiles of a drawing, smaller than it sets when the grid has more columns than fit `room`. */
export function tileForm(width: DrawingWidth, columns: number, room: number): TileForm {
  const form = forms[width];
  const gap = Math.min(form.gap, room / columns / 4);
  const size = Math.min(form.size, Math.floor(((room + gap) / columns - gap) * 100) / 100);
  return { ...form, gap, size, hasNames: form.hasNames && size >= smallestNamed };
}

/** Cuts a text to a width, with a point for what is left out. */
export function fitText(text: string, width: number, weight: 'regular' | 'bold' = 'regular', size = 13): string {
  if (textWidth(text, weight, size) <= width) return text;
  let cut = text;
  while (cut && textWidth(`${cut}.`, weight, size) > width) cut = cut.slice(0, -1).trimEnd();
  return cut && `${cut}.`;
}

/** How many columns a tile takes, so that its code fits. */
export function spanOf({ size, gap, codeSize }: TileForm, { code }: Tile): number {
  const wanted = textWidth(code, 'bold', codeSize) + 4;
  return wanted <= size || size < codeSize * 2 ? 1 : Math.ceil((wanted + gap) / (size + gap));
}

/** As many letters of a code as fit. */
function fitCode(code: string, width: number, size: number): string {
  let cut = code;
  while (cut && textWidth(cut, 'bold', size) > width) cut = cut.slice(0, -1);
  return cut;
}

export function placeTile(form: TileForm, { actor, code: whole, name }: Tile, x: number, y: number, span = 1): PlacedTile {
  const { size, gap, codeSize, hasNames } = form;
  const width = round(size * span + gap * (span - 1));
  const code = size > codeSize ? fitCode(whole, width - (hasNames ? 16 : 2), codeSize) : '';
  const inset = hasNames ? 8 : Math.min(5, round((width - textWidth(code, 'bold', codeSize)) / 2));
  const shownName = hasNames && name !== whole ? fitText(name, width - inset * 2, 'regular', nameSize) : '';
  return {
    actor,
    x: round(x),
    y: round(y),
    width,
    code: code ? { text: code, x: inset, y: round(hasNames ? 25 : size - 7.5) } : undefined,
    name: shownName ? { text: shownName, x: inset, y: round(size - 10) } : undefined,
  };
}
