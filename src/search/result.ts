/** A result as it is shown. */
import type { SearchEntry } from './entries.ts';
import { wordsOf } from './fold.ts';

export interface Result {
  entry: SearchEntry;
  score: number;
  /** Why it is there, when its title does not say so: "also known as “UK”". */
  reason: string;
}

/** The reason of a result that was found by another of its names. */
export function reasonOfName({ kind, title }: Pick<SearchEntry, 'kind' | 'title'>, name: string): string {
  const words = new Set(wordsOf(title).map(({ word }) => word));
  if (wordsOf(name).every(({ word }) => words.has(word))) return '';
  return kind === 'events' ? `also: ${name}` : `also known as “${name}”`;
}
