/** Rectangles that drawn things take up, to test that they stay apart and inside. */
import { textWidth } from '../../src/figures/text-width.ts';
import type { TextWeight } from '../../src/figures/text-width.ts';

export interface Box {
  name: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Lines of 13-unit text, 16 apart, the first baseline at `y`. */
export function textBox(name: string, lines: readonly string[], x: number, y: number, side: 'right' | 'left' = 'right', weight: TextWeight = 'regular'): Box {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, weight)));
  const x0 = side === 'right' ? x : x - width;
  return { name, x0, x1: x0 + width, y0: y - 11, y1: y + 3 + (lines.length - 1) * 16 };
}

/** Pairs that cover a common area, by name. */
export function overlaps(boxes: readonly Box[]): string[] {
  const sorted = [...boxes].sort((left, right) => left.y0 - right.y0);
  return sorted.flatMap((box, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.y0 >= box.y1) break;
      if (other.x0 < box.x1 && box.x0 < other.x1) found.push(`${box.name} / ${other.name}`);
    }
    return found;
  });
}

/** Names of boxes that leave the frame by more than `slack`. */
export function outside(boxes: readonly Box[], width: number, height: number, slack = 1): string[] {
  return boxes.filter(({ x0, x1, y0, y1 }) => x0 < -slack || y0 < -slack || x1 > width + slack || y1 > height + slack).map(({ name }) => name);
}
