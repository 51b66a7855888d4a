/** Counts as text. */
import type { JoinedCount } from './joined.ts';
import type { Subject } from './subject.ts';

/** The number as published: "31", "about 25", "more than 30", "up to 10", "26–30". */
export function printCount({ value, upTo, precision }: Pick<JoinedCount, 'value' | 'upTo' | 'precision'>): string {
  const span = upTo === undefined ? String(value) : `${value}–${upTo}`;
  return precision === 'exact' ? span : `${precision} ${span}`;
}

/** Puts the numbers into prose that names counts between braces: "{count-northwood-31} countries". */
export function printCounts(subject: Subject, words: string): string {
  return words.replace(/\{(count-[a-z0-9-]+)\}/g, (_, id: string) => printCount(subject.get('counts', id)));
}
