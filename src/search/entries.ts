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
  /** What it is called by its number: "claim 26". */
  numbers: string[];
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

const nothing = { names: [], numbers: [], questions: [], verdict: '', date: '', endDate: '', weight: 0, trail: '', actors: [], topics: [], family: '' };

export function makeEntry(entry: Pick<SearchEntry, 'number' | 'kind' | 'address' | 'title'> & Partial<SearchEntry>): SearchEntry {
  return { ...nothing, ...entry };
}

/** A claim is also known by its number: "c26", "claim 26". */
export function numbersOf(kind: string, address: string): string[] {
  const number = kind === 'claims' && /c(\d+)\/$/.exec(address)?.[1];
  return number ? [`c${number}`, `claim ${Number(number)}`, `claim ${number}`] : [];
}

/** The entries of the names list. */
export function readNames({ kinds }: Pick<NamesList, 'kinds'>): SearchEntry[] {
  const entries: SearchEntry[] = [];
  for (const [kind, { before, after, rows }] of Object.entries(kinds)) {
    rows.forEach((row, index) => {
      const [id = '', title = '', span = '', verdict = '', ...names] = row.split('\t');
      const [date = '', endDate = ''] = span.split('/');
      const address = before + id + after;
      const weight = 1 - index / rows.length;
      entries.push(makeEntry({ number: entries.length, kind: kind as SearchKind, address, title, names, numbers: numbersOf(kind, address), verdict, date, endDate, weight }));
    });
  }
  return entries;
}
