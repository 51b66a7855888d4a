/** The small list that answers from the first key: names, titles, aliases and headlines, in few bytes. */
import { squash } from './fold.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import { searchKinds } from './search-record.ts';

/** The records of one kind: their addresses begin and end alike; each row holds what is between, title, date, verdict, names, parted by tabs. */
export interface NamesOfKind {
  before: string;
  after: string;
  rows: string[];
}

export interface NamesList {
  /** Names the folder of the full index; changes with every record. */
  version: string;
  /** The files that every search of the full index needs, with their bytes. */
  parts: Record<string, number>;
  /** The weightiest record of each kind first. */
  kinds: Partial<Record<SearchKind, NamesOfKind>>;
  /** The first word of each shelf, where there are more names than the list holds. */
  shelves?: string[];
}

/** A record that is known by a name. Sentences and rows of prose, counts and sources are found by their words. */
export function isNamed({ kind, family }: SearchRecord): boolean {
  if (kind === 'sections') return family === undefined;
  return kind !== 'sources' && kind !== 'counts';
}

function sharedStart(texts: readonly string[]): string {
  const [first = '', ...rest] = texts;
  let length = rest.length === 0 ? 0 : first.length;
  for (const text of rest) while (!text.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}

/** "/members/#figure-members" and the like share no end that is worth its bytes, but must not lose a character twice. */
export function sharedEnds(addresses: readonly string[]): { before: string; after: string } {
  const before = sharedStart(addresses);
  const after = reverse(sharedStart(addresses.map((address) => reverse(address.slice(before.length)))));
  return { before, after };
}

/** "2025-03-24/2025-03-26" for a span. */
export function writeSpan({ date, endDate }: Pick<SearchRecord, 'date' | 'endDate'>): string {
  return endDate ? `${date}/${endDate}` : (date ?? '');
}

/** The list is to weigh no more than this, whatever the subject's size; the names of other records stand on shelves. */
const mostCharacters = 27_000;

/** The named records that the list has room for: in turn the weightiest left of every kind. */
export function listedRecords(records: readonly SearchRecord[]): Set<SearchRecord> {
  const left = searchKinds.map((kind) => records.filter((record) => record.kind === kind && isNamed(record)).sort((one, other) => other.weight - one.weight));
  const listed = new Set<SearchRecord>();
  let room = mostCharacters;
  for (let turn = 0; left.some((ofKind) => turn < ofKind.length); turn += 1) {
    for (const ofKind of left) {
      const record = ofKind[turn];
      if (!record) continue;
      room -= writeRow(record, record.id).length + 3;
      if (room < 0) return listed;
      listed.add(record);
    }
  }
  return listed;
}

/** Records in the order in which every file of the search lists them: the listed ones first, kind by kind, the weightiest first. */
export function inListedOrder(records: readonly SearchRecord[]): SearchRecord[] {
  const listed = listedRecords(records);
  const place = (record: SearchRecord) => Number(!listed.has(record)) * searchKinds.length + searchKinds.indexOf(record.kind);
  return records.toSorted((left, right) => place(left) - place(right) || right.weight - left.weight);
}

/**
 * The names of a record that are worth their bytes, apart from those that can wait for the full index: names in other
 * scripts. Spellings that are compared as the same are written once.
 */
export function sortNames({ title, names }: Pick<SearchRecord, 'title' | 'names'>): { first: string[]; later: string[] } {
  const known = new Set([squash(title)]);
  const sorted: { first: string[]; later: string[] } = { first: [], later: [] };
  for (const name of names) {
    const key = squash(name);
    if (known.has(key)) continue;
    known.add(key);
    sorted[/[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}]/u.test(name) ? 'later' : 'first'].push(name);
  }
  return sorted;
}

function writeRow(record: SearchRecord, id: string): string {
  return [id, record.title, writeSpan(record), record.verdict ?? '', ...sortNames(record).first].join('\t').replace(/\t+$/, '');
}

/** `records` in listed order. */
export function makeNamesList(records: readonly SearchRecord[]): NamesList['kinds'] {
  const kinds: NamesList['kinds'] = {};
  const listed = listedRecords(records);
  for (const kind of searchKinds) {
    const ofKind = records.filter((record) => record.kind === kind && listed.has(record));
    if (ofKind.length === 0) continue;
    const ends = sharedEnds(ofKind.map(({ address }) => address));
    const rows = ofKind.map((record) => writeRow(record, record.address.slice(ends.before.length, record.address.length - ends.after.length)));
    kinds[kind] = { ...ends, rows };
  }
  return kinds;
}
