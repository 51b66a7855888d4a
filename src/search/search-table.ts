/** What every search of the full index needs beside it: how many records there are of each kind, and what the names list leaves out. */
import type { SearchEntry } from './entries.ts';
import { makeEntry } from './entries.ts';
import type { IndexOutline } from './index-outline.ts';
import { listedRecords, sortNames } from './names-list.ts';
import type { RecordFacts } from './record-facts.ts';
import { makeFacts, readAbout, recordsOfFile } from './record-facts.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import { searchKinds } from './search-record.ts';

export interface SearchTable {
  /** What there is of the full index. */
  index: IndexOutline;
  /** The first word of each file of words. */
  words: string[];
  /** The names of the folders in which the records stand, one after another. */
  folders: string;
  /** How many records of each kind the list does not hold. */
  unlisted: [kind: SearchKind, records: number][];
  /** Facts of the first of them. */
  facts: RecordFacts;
  /** Actors and topics of every listed record as places among all: "3,8;14". */
  about: string[];
  /** Names of listed records in other scripts, by the record's place. */
  names: Record<number, string[]>;
  /** Questions that a listed record answers, by its place. */
  questions: Record<number, string[]>;
}

/** `records` in listed order. `facts` are those that the table does not hold, file by file. */
export function makeSearchTable(records: readonly SearchRecord[], index: IndexOutline, words: string[] = [], folders = ''): { table: SearchTable; facts: RecordFacts[] } {
  const listed = listedRecords(records);
  const places = new Map(records.map(({ kind, id }, place) => [`${kind}/${id}`, place]));
  const placesOf = (kind: SearchKind, of: readonly string[]) => of.map((id) => places.get(`${kind}/${id}`)).filter((place) => place !== undefined);
  const about = ({ actors, topics }: SearchRecord) => `${placesOf('actors', actors).join(',')};${placesOf('topics', topics).join(',')}`;
  const others = records.filter((record) => !listed.has(record));
  const facts: RecordFacts[] = [];
  for (let from = 0; from < Math.max(others.length, 1); from += recordsOfFile) facts.push(makeFacts(others.slice(from, from + recordsOfFile), about));
  const [first, ...further] = facts;
  const unlisted = searchKinds.map((kind): [SearchKind, number] => [kind, others.filter((record) => record.kind === kind).length]);
  const table: SearchTable = { index, words, folders, unlisted: unlisted.filter(([, count]) => count > 0), facts: first!, about: [], names: {}, questions: {} };
  records.slice(0, listed.size).forEach((record, place) => {
    const { later } = sortNames(record);
    table.about.push(about(record));
    if (later.length > 0) table.names[place] = later;
    if (record.questions.length > 0) table.questions[place] = record.questions;
  });
  return { table, facts: further };
}

/** All entries: the named ones with what the table adds to them, then the others, of which no more is known than their kind. */
export function readTable(table: SearchTable, named: readonly SearchEntry[]): SearchEntry[] {
  const entries = named.map((entry, place) => {
    const names = [...entry.names, ...(table.names[place] ?? [])];
    return { ...entry, names, ...readAbout(table.about[place]), questions: table.questions[place] ?? [] };
  });
  for (const [kind, records] of table.unlisted) {
    for (let at = 0; at < records; at += 1) entries.push(makeEntry({ number: entries.length, kind, address: '', title: '', weight: 1 - at / records }));
  }
  return entries;
}
