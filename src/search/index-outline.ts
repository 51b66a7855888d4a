/**
 * Pagefind's index as the site keeps it: what grows with the subject in as few bytes as may be, to be put into Pagefind's own
 * form where it is read. Pagefind names records by hashes, of which nothing can be left out; here a record's place is its name.
 */
import type { Cbor } from './write-cbor.ts';
import { writeCbor } from './write-cbor.ts';

export interface IndexOutline {
  version: string;
  /** Pagefind's list of indexes, as it wrote it. */
  entry: { languages: Record<string, { hash: string; page_count: number }> };
  /** How many words each record has, as `writeLengths` writes them. */
  lengths: string;
  /** The first and the last word of each chunk, and its bytes. */
  chunks: [first: string, last: string, bytes: number][];
}

/** A word with the records that hold it: how far each is from the one before, and where in it the word stands. "clock 3:1,4 2:7" */
export type ChunkLine = string;

/** What Pagefind's files begin with when they are not packed. */
export const signature = 'pagefind_dcd';
/** What Pagefind calls the weight of a word in plain text; it stands before the places of words that have it. */
export const plainWeight = -25;

const radix = 36;

/** The characters before this one would be escaped in JSON. */
const none = '#'.charCodeAt(0);

/** The numbers of words of records, a character for each: a list of numbers is heavier. */
export function writeLengths(words: readonly number[]): string {
  return words.map((count) => String.fromCharCode(none + count)).join('');
}

function readLengths(lengths: string): number[] {
  return Array.from({ length: lengths.length }, (_, place) => lengths.charCodeAt(place) - none);
}

/** A chunk by its place among all. */
export function chunkFile(chunk: number): string {
  return `index/${chunk.toString(radix)}.json`;
}

/** The chunk that Pagefind asks for by an address in its own way; none when it asks for something else. */
export function chunkAsked(path: string): string | undefined {
  return /^index\/.*(?=\.pf_index$)/.exec(path)?.[0].concat('.json');
}

/** The place of the record that Pagefind calls so. */
export function placeOf(id: string): number {
  return parseInt(id, radix);
}

/** Pagefind's own files of the whole index, by path. */
export function describeIndex({ version, entry, lengths, chunks }: IndexOutline): Record<string, Uint8Array<ArrayBuffer>> {
  const records = readLengths(lengths).map((count, place) => [place.toString(radix), count]);
  const parts = chunks.map(([first, last], chunk) => [first, last, chunk.toString(radix)]);
  const { hash } = Object.values(entry.languages)[0]!;
  return {
    'pagefind-entry.json': new TextEncoder().encode(JSON.stringify(entry)),
    [`pagefind.${hash}.pf_meta`]: writeCbor([version, records, parts, [], [], []], signature),
  };
}

/** A chunk as Pagefind reads it. */
export function packChunk(lines: readonly ChunkLine[]): Uint8Array<ArrayBuffer> {
  const words = lines.map((line): Cbor => {
    const [word = '', ...records] = line.split(' ');
    const held = records.map((record): Cbor => {
      const [step, places = ''] = record.split(':');
      return [Number(step), [plainWeight, ...places.split(',').map(Number)], []];
    });
    return [word, held, []];
  });
  return writeCbor([words], signature);
}
