/** Verdict squares in a grid that fits a box, row by row. */
import type { Box, ShapeMark } from './card.ts';
import type { SquareLook } from './verdict-square.ts';
import { drawSquare } from './verdict-square.ts';

/** The gap between squares, as a part of their side. */
const gapPart = 6 / 34;

export interface SquareGrid {
  columns: number;
  /** Side of a square in whole pixels. */
  size: number;
  /** From a square to the next. */
  pitch: number;
}

type Room = Pick<Box, 'width' | 'height'>;

/** A smaller grid is taken when it leaves no square over, as long as its squares keep this part of their side. */
const worthFilling = 0.85;

/** The grid with the largest squares, at most `largest` wide, that holds `count` of them; of the smallest that can be drawn when none does. */
export function gridFor(count: number, { width, height }: Room, largest: number): SquareGrid {
  let fitting: SquareGrid | undefined;
  for (let size = largest; size > 1 && size >= worthFilling * (fitting?.size ?? 0); size -= 1) {
    const gap = Math.max(1, Math.round(size * gapPart));
    const most = Math.floor((width + gap) / (size + gap));
    const rows = Math.floor((height + gap) / (size + gap));
    if (most * rows < count) continue;
    const full = [most, most - 1, most - 2].find((columns) => columns > 0 && count % columns === 0 && count / columns <= rows);
    if (full !== undefined) return { columns: full, size, pitch: size + gap };
    fitting ??= { columns: most, size, pitch: size + gap };
  }
  return fitting ?? { columns: Math.floor(width / 2), size: 1, pitch: 2 };
}

/** The height that a grid takes. */
export function heightOfGrid(count: number, { columns, size, pitch }: SquareGrid): number {
  return count === 0 ? 0 : (Math.ceil(count / columns) - 1) * pitch + size;
}

/** A square for each look, from (x, y); one that is undefined only keeps its place. */
export function placeSquares(looks: readonly (SquareLook | undefined)[], { columns, size, pitch }: SquareGrid, x: number, y: number): ShapeMark[] {
  return looks.flatMap((look, index) => drawSquare(look, x + (index % columns) * pitch, y + Math.floor(index / columns) * pitch, size));
}
