/** Records are indexed group by group: one that changes has its own group indexed anew, and the others are as they were kept. */
import { createHash } from 'node:crypto';
import type { ChunkLine } from './index-outline.ts';
import type { SearchRecord } from './search-record.ts';

/** A word with the places, in their group, of the first and the last record that hold it, and its line but for the step to the first. */
export type GroupWord = [word: string, first: number, last: number, held: string];

export interface GroupIndex {
  /** How many words each record has. */
  lengths: number[];
  words: GroupWord[];
}

/** So many records have a group, on average. */
const recordsOfGroup = 1_000;

/** What is said of a record alone says whether a group ends with it: one record more or less changes one group. */
function endsGroup({ kind, id }: SearchRecord): boolean {
  return createHash('sha256').update(`${kind}/${id}`).digest().readUInt32BE() % recordsOfGroup === 0;
}

/** The records in their order, none of the groups empty. */
export function groupsOf(records: readonly SearchRecord[]): SearchRecord[][] {
  const groups: SearchRecord[][] = [[]];
  for (const record of records) {
    groups.at(-1)!.push(record);
    if (endsGroup(record)) groups.push([]);
  }
  return groups.filter(({ length }) => length > 0);
}

/** The index of all records, whose groups are given in their order; its lines in the order of Pagefind, which is that of their bytes. */
export function joinGroups(groups: readonly GroupIndex[]): { lengths: number[]; lines: ChunkLine[] } {
  const lengths: number[] = [];
  const joined = new Map<string, { line: ChunkLine; last: number }>();
  for (const { lengths: own, words } of groups) {
    const start = lengths.length;
    for (const [word, first, last, held] of words) {
      const { line, last: before } = joined.get(word) ?? { line: word, last: 0 };
      joined.set(word, { line: `${line} ${start + first - before}:${held}`, last: start + last });
    }
    for (const length of own) lengths.push(length);
  }
  const sorted = Array.from(joined, ([word, { line }]) => ({ bytes: Buffer.from(word), line })).sort((left, right) => Buffer.compare(left.bytes, right.bytes));
  return { lengths, lines: sorted.map(({ line }) => line) };
}
