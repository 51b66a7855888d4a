import { expect, test } from 'vitest';
import { readNames } from '../../src/search/entries.ts';
import { inListedOrder, listedRecords, makeNamesList } from '../../src/search/names-list.ts';
import { FactReader, recordsOfFile } from '../../src/search/record-facts.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { makeSearchTable, readTable } from '../../src/search/search-table.ts';

const outline = { version: '', entry: { languages: {} }, lengths: '', chunks: [] };
const named = { names: [], questions: [], trail: '', text: '' };
const topics = Array.from({ length: 20 }, (_, number): SearchRecord => ({ ...named, kind: 'topics', id: `t${number}`, address: `/topics/t${number}/`, title: `Topic ${number}`, actors: [], topics: [`t${number}`], weight: 20 - number }));
const others = Array.from({ length: recordsOfFile * 2 }, (_, number): SearchRecord => ({
  ...named, kind: number % 2 ? 'sources' : 'counts', id: `r${number}`, address: `/records/r${number}/`, title: '', actors: [], topics: [`t${number % 20}`], weight: 1, date: `20${10 + (number % 10)}-01-01`, family: `f${number}`,
}));
const records = inListedOrder([...topics, ...others]);

/** The entries of a subject with more records than one file of facts holds. */
function open() {
  const { table, facts } = makeSearchTable(records, outline);
  const list = readNames({ kinds: makeNamesList(records) });
  const entries = readTable(JSON.parse(JSON.stringify(table)), list);
  const fetched: string[] = [];
  const reader = new FactReader(entries, list.length, table.facts, async (file) => {
    fetched.push(file);
    return facts[Number(/\d+/.exec(file)![0]) - 1]!;
  });
  return { entries, reader, fetched };
}

test('a record is whole once its file is there, and only the files of what is asked for are fetched', async () => {
  const { entries, reader, fetched } = open();
  const last = records.length - 1;
  expect(entries[last]).toMatchObject({ kind: 'sources', address: '' });
  await reader.bring([0, listedRecords(records).size, last]);
  await reader.bring([last]);
  expect(fetched).toEqual(['facts/1.json']);
  entries.forEach(({ kind, address, date, family, topics: about }, place) => {
    const record = records[place]!;
    expect({ kind, address, date, family, topics: about.map((topic) => entries[topic]!.address) }).toEqual({ kind: record.kind, address: record.address, date: record.date ?? '', family: record.family ?? '', topics: record.topics.map((id) => `/topics/${id}/`) });
  });
});

test('what each record weighs among its kind is known without its file', () => {
  const { entries, fetched } = open();
  const sources = entries.filter(({ kind }) => kind === 'sources').map(({ weight }) => weight);
  expect([sources[0], sources.toSorted((left, right) => right - left), fetched]).toEqual([1, sources, []]);
});

test('facts that did not come are asked for again', async () => {
  const { entries } = open();
  let tries = 0;
  const reader = new FactReader(entries, 20, { kinds: {}, about: [] }, () => ((tries += 1), Promise.reject(new Error('lost'))));
  await expect(reader.bring([records.length - 1])).rejects.toThrow('lost');
  await expect(reader.bring([records.length - 1])).rejects.toThrow('lost');
  expect(tries).toBe(2);
});
