/** A result in words. */
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

/** "Partly supported" from "partly-supported". */
export function verdictInWords(verdict: string): string {
  const words = verdict.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
