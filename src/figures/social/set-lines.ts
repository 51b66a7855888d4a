/** Sets a text into a box: at the largest size at which it fits, in lines of like length. */
import type { Box, Colour, Measure, TextMark, Type } from './card.ts';
import { capital } from './card.ts';

/** A type whose size is still open. */
export type Sizes = Omit<Type, 'size'> & {
  /** In pixels, the largest first. */
  sizes: readonly number[];
  /** From baseline to baseline, in ems. */
  leading: number;
};

export interface SetLines {
  lines: string[];
  type: Type;
  leading: number;
}

/** Breaks a text at its spaces into lines no wider than `width`; a word wider than that sticks out. */
export function breakLines(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest lines that are no more than those at full width, so that none is left short. */
function balanceLines(text: string, width: number, measure: (line: string) => number): string[] {
  const widest = breakLines(text, width, measure);
  const longestWord = Math.max(...text.split(' ').map(measure));
  let [low, high] = [Math.min(longestWord, width), width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (breakLines(text, middle, measure).length > widest.length) low = middle;
    else high = middle;
  }
  return breakLines(text, high, measure);
}

/** A line cut to `width`, with an ellipsis. */
function cutLine(line: string, width: number, measure: (line: string) => number): string {
  const letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Height of lines from the top of the first capital to the last baseline. */
export function heightOf({ lines, type, leading }: SetLines): number {
  return (lines.length - 1) * leading * type.size + capital * type.size;
}

/** Sets the text at the largest size at which it fits; what does not fit at the smallest is cut, with an ellipsis. */
export function setLines(text: string, { width, height }: Pick<Box, 'width' | 'height'>, { sizes, leading, ...rest }: Sizes, measure: Measure): SetLines {
  for (const size of sizes) {
    const type = { ...rest, size };
    const widthOf = (line: string) => measure(line, type);
    const set = { lines: balanceLines(text, width, widthOf), type, leading };
    if (heightOf(set) <= height && set.lines.every((line) => widthOf(line) <= width)) return set;
  }
  const type = { ...rest, size: sizes.at(-1)! };
  const widthOf = (line: string) => measure(line, type);
  const most = Math.max(1, Math.floor((height - capital * type.size) / (leading * type.size)) + 1);
  const all = breakLines(text, width, widthOf);
  const kept = all.slice(0, most).map((line, index) => {
    const isCut = (index === most - 1 && all.length > most) || widthOf(line) > width;
    return isCut ? cutLine(line, width, widthOf) : line;
  });
  return { lines: kept, type, leading };
}

/** The lines with the top of their first capital at (x, y). */
export function placeLines(set: SetLines, x: number, y: number, colour: Colour): TextMark[] {
  const { lines, type, leading } = set;
  return lines.map((text, index) => ({ kind: 'text', x, y: Math.round(y + capital * type.size + index * leading * type.size), text, type, colour }));
}
