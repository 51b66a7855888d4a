/** Dots with their labels on one line each, in as few lines as keep them apart. */
import type { TextWeight } from './text-width.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface Labelled {
  /** Where the dot stands. */
  at: number;
  label: string;
  weight: TextWeight;
}

export interface OnTrack {
  /** From 0, the topmost. */
  track: number;
  /** The label as it fits: shortened with "…" when the field is too narrow for it on either side. */
  label: string;
  /** Where the label begins, or ends when it stands left of its dot. */
  textX: number;
  side: 'right' | 'left';
  /** What dot and label take up. */
  from: number;
  to: number;
}

/** The dot's radius, and the label's distance from its centre. */
export const dotRadius = 5;
export const labelOffset = 10;
/** What stays free between a label and the next mark on its track. */
export const clearance = 8;

/** The text, cut at the end with "…" until it is no wider than `width`. */
export function shorten(text: string, width: number, weight: TextWeight = 'regular'): string {
  if (textWidth(text, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A label in lines of at most `width`. */
export function linesOf(label: string, width: number, weight: TextWeight): string[] {
  return wrapText(label, width, weight).map((line) => shorten(line, width, weight));
}

function takeSide({ at, label, weight }: Labelled, left: number, right: number): Omit<OnTrack, 'track'> {
  const roomRight = right - at - labelOffset;
  const roomLeft = at - labelOffset - left;
  const wanted = textWidth(label, weight);
  const side = wanted <= roomRight || roomRight >= roomLeft ? 'right' : 'left';
  const shown = shorten(label, side === 'right' ? roomRight : roomLeft, weight);
  const width = Math.ceil(textWidth(shown, weight));
  return side === 'right'
    ? { label: shown, side, textX: at + labelOffset, from: at - dotRadius, to: at + labelOffset + width }
    : { label: shown, side, textX: at - labelOffset, from: at - labelOffset - width, to: at + dotRadius };
}

/**
 * Puts each item, in the order given, on the lowest free track of the field between `left` and `right`. A label
 * stands right of its dot, or left of it where it would pass the right edge.
 */
export function placeOnTracks(items: readonly Labelled[], left: number, right: number): OnTrack[] {
  const tracks: { from: number; to: number }[][] = [];
  return items.map((item) => {
    const taken = takeSide(item, left, right);
    const isFree = (others: readonly { from: number; to: number }[]) =>
      others.every(({ from, to }) => taken.from >= to + clearance || taken.to + clearance <= from);
    const found = tracks.findIndex(isFree);
    const track = found < 0 ? tracks.push([]) - 1 : found;
    tracks[track]!.push(taken);
    return { ...taken, track };
  });
}
