import { decode, encode } from 'cborg';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeChunks } from '../../src/search/index-chunks.ts';
import { joinGroups } from '../../src/search/index-groups.ts';
import type { IndexOutline } from '../../src/search/index-outline.ts';
import { chunkAsked, describeIndex, packChunk, placeOf, signature, writeLengths } from '../../src/search/index-outline.ts';
import { readPagefind } from '../../src/search/read-pagefind.ts';

type Word = [string, [number, number[], unknown[]][], unknown[]];

const pack = (value: unknown) => gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]));
const read = (content: Uint8Array) => decode(content.subarray(signature.length)) as unknown[];
const entry = { version: '1.5.2', languages: { zxx: { hash: 'zxx_1', wasm: null, page_count: 2 } }, include_characters: ['_'] };

/** Files as Pagefind writes them, of two records and so many words. */
function written(words: Word[], others: unknown[][] = [[], [], []]): Map<string, Uint8Array> {
  const meta = ['1.5.2', [['zxx_b', 12], ['zxx_a', 300]], [[words[0]![0], words.at(-1)![0], 'zxx_c']], ...others];
  return new Map([
    ['pagefind-entry.json', Buffer.from(JSON.stringify(entry))],
    ['pagefind.zxx_1.pf_meta', pack(meta)],
    ['index/zxx_c.pf_index', pack([words])],
  ]);
}

const words = Array.from({ length: 900 }, (_, number): Word => [`w${String(number).padStart(4, '0')}`, [[0, [-25, number, number + 2], []], [1, [-25, 5], []]], []]);
const hashes = ['zxx_b', 'zxx_a'];
const lines = (content: Uint8Array) => JSON.parse(Buffer.from(content).toString()) as string[];

/** The whole of an index of one group. */
function wholeOf(words: Word[]): { outline: IndexOutline; files: Map<string, Uint8Array> } {
  const { lengths, lines } = joinGroups([readPagefind(written(words), hashes)]);
  const { files, chunks } = makeChunks(lines);
  return { outline: { version: '1.5.2', entry, lengths: writeLengths(lengths), chunks }, files };
}

test('all chunks together hold every word as Pagefind wrote it, in its order', () => {
  const { files } = wholeOf(words);
  expect(files.size).toBeGreaterThan(2);
  const back = [...files.values()].flatMap((content) => read(packChunk(lines(content)))[0]);
  expect(back).toEqual(words);
});

test('Pagefind is told of records by their places, and of chunks by their words', () => {
  const { outline, files } = wholeOf(words);
  const given = describeIndex(outline);
  expect(JSON.parse(Buffer.from(given['pagefind-entry.json']!).toString())).toEqual(entry);
  const [version, records, parts, ...others] = read(given['pagefind.zxx_1.pf_meta']!) as [string, [string, number][], [string, string, string][], ...unknown[]];
  expect([version, others]).toEqual(['1.5.2', [[], [], []]]);
  expect(records.map(([id, count]) => [placeOf(id), count])).toEqual([[0, 12], [1, 300]]);
  for (const [first, last, id] of parts) {
    const content = files.get(chunkAsked(`index/${id}.pf_index`)!)!;
    expect([lines(content)[0]!.split(' ')[0], lines(content).at(-1)!.split(' ')[0]]).toEqual([first, last]);
  }
  expect(outline.chunks.map(([, , bytes]) => bytes)).toEqual([...files.values()].map(({ length }) => length));
});

test('an index that says more than our form of it can hold is refused', () => {
  expect(() => readPagefind(written([['word', [[0, [-25, 1, -49, 2], []]], []]]), hashes)).toThrow('word');
  expect(() => readPagefind(written([['word', [[0, [-25, 1], [1]]], []]]), hashes)).toThrow('word');
  expect(() => readPagefind(written(words, [[['filter', 'x']], [], []]), hashes)).toThrow('more than words');
  expect(() => readPagefind(written(words), hashes.toReversed())).toThrow('another order');
});
