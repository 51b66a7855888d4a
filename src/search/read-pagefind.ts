/** Reads the index that Pagefind made of a group of records. */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { GroupIndex, GroupWord } from './index-groups.ts';
import { plainWeight, signature } from './index-outline.ts';

type Places = number[];
type Held = [step: number, places: Places, inMeta: unknown[]];
type Word = [word: string, held: Held[], inMeta: unknown[]];
type Meta = [version: string, records: [hash: string, words: number][], chunks: [first: string, last: string, hash: string][], ...others: unknown[][]];

/** What a packed file of Pagefind's holds, as text or CBOR. */
export function unpack(content: Uint8Array): Uint8Array {
  return gunzipSync(content).subarray(signature.length);
}

/** Pagefind's list of the records and chunks of an index. */
export function readMeta(made: ReadonlyMap<string, Uint8Array>): Meta {
  return decode(unpack([...made].find(([path]) => path.endsWith('.pf_meta'))![1])) as Meta;
}

/** Anything but plain words would be lost in our form of a chunk. */
function isPlain([, held, inMeta]: Word): boolean {
  return inMeta.length === 0 && held.every(([, [weight, ...places], inMetaOfRecord]) => weight === plainWeight && places.every((place) => place >= 0) && inMetaOfRecord.length === 0);
}

function describeWord(word: Word): GroupWord {
  if (!isPlain(word)) throw new Error(`Pagefind holds the word ${word[0]} in a way that is not known`);
  const [text, held] = word;
  const [first, ...others] = held.map(([step, [, ...places]]) => ({ step, places: places.join(',') }));
  const last = held.reduce((sum, [step]) => sum + step, 0);
  return [text, first!.step, last, [first!.places, ...others.map(({ step, places }) => `${step}:${places}`)].join(' ')];
}

/** `made` are Pagefind's files; `hashes` are its names for the records, in their order. */
export function readPagefind(made: ReadonlyMap<string, Uint8Array>, hashes: readonly string[]): GroupIndex {
  const [, records, parts, ...others] = readMeta(made);
  if (others.length !== 3 || others.some(({ length }) => length > 0)) throw new Error('Pagefind’s index holds more than words');
  if (records.some(([hash], place) => hash !== hashes[place])) throw new Error('Pagefind’s index has the records in another order');
  const words = parts.flatMap(([, , hash]) => {
    const [own] = decode(unpack(made.get(`index/${hash}.pf_index`)!)) as [Word[]];
    return own.map(describeWord);
  });
  return { lengths: records.map(([, count]) => count), words };
}
