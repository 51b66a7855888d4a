import { expect, test } from 'vitest';
import { makeEntry, readNames } from '../../src/search/entries.ts';
import { makeShelves, NameShelves } from '../../src/search/name-shelves.ts';
import { prepareNames } from '../../src/search/named-entries.ts';
import { inListedOrder, listedRecords, makeNamesList } from '../../src/search/names-list.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { readUnits } from '../../src/search/read-units.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { ShelfReader } from '../../src/search/shelf-reader.ts';
import { ShelvedLookUp } from '../../src/search/shelved-look-up.ts';

const record = (number: number): SearchRecord => ({
  kind: 'topics', id: `shelf-${number}`, address: `/topics/shelf-${number}/`, title: `Shelf mark q${number}x`, text: '', names: [`z${number}y`], questions: [], trail: '', actors: [], topics: [], weight: number,
});
const many = (count: number) => inListedOrder(Array.from({ length: count }, (_, number) => record(number)));
const listOf = (records: SearchRecord[]) => JSON.stringify(makeNamesList(records));

/** What a browser has of a subject that is too large for the list, and which shelves it fetched. */
function open(count: number) {
  const records = many(count);
  const listed = listedRecords(records);
  const { starts, shelves } = makeShelves(records, new Set(records.filter((one) => !listed.has(one))));
  const named = readNames({ kinds: makeNamesList(records) });
  const entries = [...named, ...records.slice(named.length).map(({ kind, address }, index) => makeEntry({ number: named.length + index, kind, address, title: '' }))];
  const prepared = prepareNames(named);
  const fetched: string[] = [];
  const reader = new ShelfReader(starts, async (file) => {
    fetched.push(file);
    return shelves[Number(/\d+/.exec(file)![0])]!;
  });
  return { prepared, fetched, shelves, names: new NameShelves(reader, entries, prepared), shelved: new ShelvedLookUp(reader), listed };
}

test('a small subject needs no shelves', () => {
  expect(open(50)).toMatchObject({ shelves: [], fetched: [] });
});

test('the list stays as small as it is, however large the subject; the weightiest are in it', () => {
  expect(listOf(many(5000)).length).toBeLessThan(30_000);
  expect(listOf(many(5000)).length).toBeLessThan(listOf(many(1000)).length * 1.05);
  expect([...open(5000).listed].map(({ weight }) => weight)).toContain(4999);
});

test('the order of records is the same when it is made again', () => {
  const records = many(2000);
  expect(inListedOrder(records)).toEqual(records);
});

test('a name that is not in the list is known once its shelf is fetched, and only that', async () => {
  const { names, prepared, fetched, shelves } = open(5000);
  const titles = (text: string) => readUnits(readQuery(text), prepared).flatMap(({ meant }) => meant.map(({ entry }) => entry.title));
  expect(titles('z3y')).toEqual([]);
  await names.bring(readQuery('what is z3y'));
  expect(titles('z3y')).toEqual(['Shelf mark q3x']);
  expect(fetched).toHaveLength(1);
  await names.bring(readQuery('z3y'));
  expect(fetched).toHaveLength(1);
  expect(shelves.length).toBeGreaterThan(10);
});

test('no shelf is long, even of a word that all names share', () => {
  for (const shelf of open(5000).shelves) expect(JSON.stringify(shelf).length).toBeLessThan(25_000);
});

test('what the list does not know is looked up on one shelf, by its first letters or in full, and the result is whole', async () => {
  const { shelved, fetched } = open(5000);
  expect((await shelved.find('z3y'))[0]).toMatchObject({ entry: { kind: 'topics', address: '/topics/shelf-3/', title: 'Shelf mark q3x' }, reason: 'also known as “z3y”' });
  expect(fetched).toHaveLength(1);
  expect((await shelved.find('shelf mark q3x')).map(({ entry }) => entry.address)).toEqual(['/topics/shelf-3/']);
  expect((await shelved.find('q3')).length).toBeGreaterThan(1);
  const before = fetched.length;
  expect(await shelved.find('3 March')).toEqual([]);
  expect(fetched).toHaveLength(before);
});

test('words that begin a shelf are found by their first letters, which stand before it', async () => {
  const records = many(5000);
  const { starts } = makeShelves(records, new Set(records.slice(1000)));
  const reader = new ShelfReader(starts, async () => []);
  starts.slice(1).forEach((start, before) => expect(reader.shelvesOf(start.slice(0, -1))).toContain(before + 1));
  expect(reader.shelvesOf(starts[4]!)).toEqual([4]);
});

test('a shelf that did not come is asked for again', async () => {
  let isLost = true;
  const reader = new ShelfReader(['a'], async () => (isLost ? Promise.reject(new Error('lost')) : []));
  await expect(reader.rowsOf(0)).rejects.toThrow('lost');
  isLost = false;
  expect(await reader.rowsOf(0)).toEqual([]);
});
