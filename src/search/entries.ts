/** Search records as the browser knows them: first those of the names list, then all. */
import type { NamesList } from './names-list.ts';
import type { SearchKind } from './search-record.ts';

export interface SearchEntry {
  /** Its place among all records; names come first. */
  number: number;
  kind: SearchKind;
  address: string;
  title: string;
  names: string[];
  questions: string[];
  /** "contradicted-in-part". */
  verdict: string;
  date: string;
  endDate: string;
  /** From 0 to 1 within its kind. */
  weight: number;
  trail: string;
  actors: number[];
  topics: number[];
  family: string;
}

const nothing = { names: [], questions: [], verdict: '', date: '', endDate: '', weight: 0, trail: '', actors: [], topics: [], family: '' };

export function makeEntry(entry: Pick<SearchEntry, 'number' | 'kind' | 'address' | 'title'> & Partial<SearchEntry>): SearchEntry {
  return { ...nothing, ...entry };
}

/** The entries of the names list. */
export function readNames({ kinds }: NamesList): SearchEntry[] {
  const entries: SearchEntry[] = [];
  for (const [kind, { before, after, rows }] of Object.entries(kinds)) {
    rows.forEach((row, index) => {
      const [id = '', title = '', span = '', verdict = '', ...names] = row.split('\t');
      const [date = '', endDate = ''] = span.split('/');
      const weight = 1 - index / rows.length;
      entries.push(makeEntry({ number: entries.length, kind: kind as SearchKind, address: before + id + after, title, names, verdict, date, endDate, weight }));
    });
  }
  return entries;
}
