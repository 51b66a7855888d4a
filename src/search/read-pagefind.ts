/** Reads the index that Pagefind wrote, and writes it anew in chunks that are small beside the whole. */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { ChunkLine, IndexOutline } from './index-outline.ts';
import { chunkFile, plainWeight, signature, writeLengths } from './index-outline.ts';

type Places = number[];
type Held = [step: number, places: Places, inMeta: unknown[]];
type Word = [word: string, held: Held[], inMeta: unknown[]];
type Meta = [version: string, records: [hash: string, words: number][], chunks: [first: string, last: string, hash: string][], ...others: unknown[][]];

/** What a packed file of Pagefind's holds, as text or CBOR. */
export function unpack(content: Uint8Array): Uint8Array {
  return gunzipSync(content).subarray(signature.length);
}

/** Anything but plain words would be lost in our form of a chunk. */
function isPlain([, held, inMeta]: Word): boolean {
  return inMeta.length === 0 && held.every(([, [weight, ...places], inMetaOfRecord]) => weight === plainWeight && places.every((place) => place >= 0) && inMetaOfRecord.length === 0);
}

function writeLine(word: Word): ChunkLine {
  if (!isPlain(word)) throw new Error(`Pagefind holds the word ${word[0]} in a way that is not known`);
  return [word[0], ...word[1].map(([step, [, ...places]]) => `${step}:${places.join(',')}`)].join(' ');
}

/** The shortest chunk worth a request; and how chunks grow with the whole, so that neither one of them nor the list of all becomes long. */
const [shortest, growth] = [4_000, 5];

function cut(lines: readonly ChunkLine[]): ChunkLine[][] {
  const all = lines.reduce((sum, { length }) => sum + length, 0);
  const enough = Math.max(shortest, growth * Math.sqrt(all));
  const chunks: ChunkLine[][] = [];
  let length = Infinity;
  for (const line of lines) {
    if (length + line.length > enough) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(line);
    length += line.length;
  }
  return chunks;
}

function wordOf(line: ChunkLine): string {
  return line.slice(0, line.indexOf(' '));
}

/** `made` are Pagefind's files; `hashes` are its names for the records, in their order. */
export function readPagefind(made: ReadonlyMap<string, Uint8Array>, hashes: readonly string[]): { outline: IndexOutline; chunks: Map<string, Uint8Array> } {
  const meta = [...made].find(([path]) => path.endsWith('.pf_meta'))![1];
  const [version, records, parts, ...others] = decode(unpack(meta)) as Meta;
  if (others.length !== 3 || others.some(({ length }) => length > 0)) throw new Error('Pagefind’s index holds more than words');
  if (records.some(([hash], place) => hash !== hashes[place])) throw new Error('Pagefind’s index has the records in another order');
  const lines = parts.flatMap(([, , hash]) => {
    const [words] = decode(unpack(made.get(`index/${hash}.pf_index`)!)) as [Word[]];
    return words.map(writeLine);
  });
  const outline: IndexOutline = {
    version,
    entry: JSON.parse(Buffer.from(made.get('pagefind-entry.json')!).toString()) as IndexOutline['entry'],
    lengths: writeLengths(records.map(([, words]) => words)),
    chunks: [],
  };
  const chunks = new Map<string, Uint8Array>();
  cut(lines).forEach((chunk, place) => {
    const content = Buffer.from(JSON.stringify(chunk));
    outline.chunks.push([wordOf(chunk[0]!), wordOf(chunk.at(-1)!), content.length]);
    chunks.set(chunkFile(place), content);
  });
  return { outline, chunks };
}
