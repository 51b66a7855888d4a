/** A result in words: its kind, and why it is there. */
import { wordsOf } from './fold.ts';
import type { Ranked } from './rank.ts';
import type { SearchKind } from './search-record.ts';

export const kindTitles: Record<SearchKind, string> = {
  topics: 'Topics',
  actors: 'Countries, bodies, people',
  events: 'Events',
  claims: 'Claims',
  sections: 'In the text',
  figures: 'Figures',
  counts: 'Counts',
  pages: 'Pages',
  sources: 'Sources',
};

/** "also known as “Vestrie”"; empty when the title says why. */
export function reasonOf({ match, entry }: Pick<Ranked, 'match' | 'entry'>): string {
  if (!match || match.name.use === 'title' || match.likeness < 0.5) return '';
  if (match.name.use === 'question') return `answers “${match.name.text}?”`;
  const title = new Set(wordsOf(entry.title).map(({ word }) => word));
  if (wordsOf(match.name.text).every(({ word }) => title.has(word))) return '';
  return entry.kind === 'events' ? `also: ${match.name.text}` : `also known as “${match.name.text}”`;
}

/** "Partly supported" from "partly-supported". */
export function verdictInWords(verdict: string): string {
  const words = verdict.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Groups in the order of their best result. */
export function groupByKind<T extends Pick<Ranked, 'entry'>>(results: readonly T[]): { kind: SearchKind; results: T[] }[] {
  const groups = new Map<SearchKind, T[]>();
  for (const result of results) {
    const group = groups.get(result.entry.kind);
    if (group) group.push(result);
    else groups.set(result.entry.kind, [result]);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, results: ofKind }));
}
