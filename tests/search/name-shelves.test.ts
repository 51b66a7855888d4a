import { expect, test } from 'vitest';
import { readNames } from '../../src/search/entries.ts';
import { entryOfShelved, makeShelves, NameShelves } from '../../src/search/name-shelves.ts';
import { lookUpNames, prepareLookUp } from '../../src/search/look-up-names.ts';
import { inListedOrder, listedRecords, makeNamesList } from '../../src/search/names-list.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

const record = (number: number): SearchRecord => ({
  kind: 'topics', id: `shelf-${number}`, address: `/topics/shelf-${number}/`, title: `Shelf mark q${number}x`, text: '', names: [`z${number}y`], questions: [], trail: '', actors: [], topics: [], weight: number, date: '2025-03-24', endDate: '2025-03-26',
});
const many = (count: number) => inListedOrder(Array.from({ length: count }, (_, number) => record(number)));
const listOf = (records: SearchRecord[]) => JSON.stringify(makeNamesList(records));

/** What a browser has of a subject that is too large for the list, and which shelves it fetched. */
function open(count: number) {
  const records = many(count);
  const listed = listedRecords(records);
  const { starts, shelves } = makeShelves(records, new Set(records.filter((one) => !listed.has(one))));
  const named = prepareLookUp(readNames({ kinds: makeNamesList(records) }));
  const fetched: string[] = [];
  const names = new NameShelves(starts, async (file) => {
    fetched.push(file);
    return shelves[Number(/\d+/.exec(file)![0])]!;
  });
  return { records, named, fetched, shelves, names, listed };
}

test('a small subject needs no shelves', () => {
  expect(open(50).shelves).toEqual([]);
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

test('a name that is not in the list is known, with all that a result shows, once its shelf is fetched, and only that', async () => {
  const { records, names, named, fetched, shelves } = open(5000);
  expect(lookUpNames('z3y', named)).toEqual([]);
  const brought = prepareLookUp((await names.bring(['what', 'is', 'z3y'])).map(entryOfShelved));
  const [result] = lookUpNames('z3y', [...named, ...brought]);
  expect(result!.entry).toMatchObject({ kind: 'topics', address: '/topics/shelf-3/', title: 'Shelf mark q3x', date: '2025-03-24', endDate: '2025-03-26', verdict: '' });
  expect(records[result!.entry.number]!.id).toBe('shelf-3');
  expect(fetched).toHaveLength(1);
  await names.bring(['z3y']);
  expect(fetched).toHaveLength(1);
  expect(shelves.length).toBeGreaterThan(10);
});

test('a shelf that could not be had is asked for again', async () => {
  let asked = 0;
  const names = new NameShelves(['a'], async () => {
    asked += 1;
    if (asked === 1) throw new Error('line lost');
    return [];
  });
  await expect(names.bring(['word'])).rejects.toThrow('line lost');
  expect(await names.bring(['word'])).toEqual([]);
});

test('no shelf is long, even of a word that all names share', () => {
  for (const shelf of open(5000).shelves) expect(JSON.stringify(shelf).length).toBeLessThan(25_000);
});
