/** What the full index does not say of its records: by what each can be sorted and narrowed. */
import type { SearchEntry } from './entries.ts';
import { makeEntry } from './entries.ts';
import type { IndexOutline } from './index-outline.ts';
import { listedRecords, sharedEnds, sortNames, writeSpan } from './names-list.ts';
import type { NamesOfKind } from './names-list.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import { searchKinds } from './search-record.ts';

export interface SearchTable {
  /** What there is of the full index. */
  index: IndexOutline;
  /** Records that the list does not hold, kind by kind; each row holds the middle of the address, date, verdict and family. */
  kinds: Partial<Record<SearchKind, NamesOfKind>>;
  /** Actors and topics of every record as places in the list: "3,8;14". */
  about: string[];
  /** Names of listed records in other scripts, by the record's place. */
  names: Record<number, string[]>;
  /** Questions that a listed record answers, by its place. */
  questions: Record<number, string[]>;
}

/** `records` in listed order. */
export function makeSearchTable(records: readonly SearchRecord[], index: IndexOutline): SearchTable {
  const listed = listedRecords(records);
  const places = new Map(records.map(({ kind, id }, place) => [`${kind}/${id}`, place]));
  const placesOf = (kind: SearchKind, of: readonly string[]) => of.map((id) => places.get(`${kind}/${id}`)).filter((place) => place !== undefined);
  const table: SearchTable = { index, kinds: {}, about: [], names: {}, questions: {} };
  for (const kind of searchKinds) {
    const ofKind = records.filter((record) => record.kind === kind && !listed.has(record));
    if (ofKind.length === 0) continue;
    const ends = sharedEnds(ofKind.map(({ address }) => address));
    const rows = ofKind.map((record) => {
      const id = record.address.slice(ends.before.length, record.address.length - ends.after.length);
      return [id, writeSpan(record), record.verdict ?? '', record.family ?? ''].join('\t').replace(/\t+$/, '');
    });
    table.kinds[kind] = { ...ends, rows };
  }
  records.forEach((record, place) => {
    const { actors, topics, questions } = record;
    const { later } = sortNames(record);
    table.about.push(`${placesOf('actors', actors).join(',')};${placesOf('topics', topics).join(',')}`);
    if (!listed.has(record)) return;
    if (later.length > 0) table.names[place] = later;
    if (questions.length > 0) table.questions[place] = questions;
  });
  return table;
}

function numbers(text: string | undefined): number[] {
  return text ? text.split(',').map(Number) : [];
}

/** All entries: the named ones with what the table adds to them, then the others. */
export function readTable(table: SearchTable, named: readonly SearchEntry[]): SearchEntry[] {
  const entries = [...named];
  for (const [kind, { before, after, rows }] of Object.entries(table.kinds)) {
    rows.forEach((row, index) => {
      const [id = '', span = '', verdict = '', family = ''] = row.split('\t');
      const [date = '', endDate = ''] = span.split('/');
      const weight = 1 - index / rows.length;
      entries.push(makeEntry({ number: entries.length, kind: kind as SearchKind, address: before + id + after, title: '', date, endDate, verdict, family, weight }));
    });
  }
  return entries.map((entry) => {
    const [actors, topics] = (table.about[entry.number] ?? '').split(';');
    const names = [...entry.names, ...(table.names[entry.number] ?? [])];
    return { ...entry, names, actors: numbers(actors), topics: numbers(topics), questions: table.questions[entry.number] ?? [] };
  });
}
