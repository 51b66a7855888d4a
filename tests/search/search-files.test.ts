import { expect, test } from 'vitest';
import { isRecordFile, recordsOfFolder } from '../../src/search/full-text.ts';
import { writeRecords } from '../../src/search/search-files.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

const record = (number: number, text = `Text ${number}`): SearchRecord => ({ kind: 'sources', id: `r${number}`, address: `/sources/r${number}/`, title: `Source ${number}`, trail: '', text, actors: [], topics: [], weight: 1, names: [], questions: [] });
const records = Array.from({ length: recordsOfFolder * 2 + 50 }, (_, number) => record(number));
const texts = (files: ReadonlyMap<string, Uint8Array>) => [...files.values()].map((content) => (JSON.parse(Buffer.from(content).toString()) as { text: string }).text);

test('every record has a file of its own, in the order of the list', () => {
  const { files } = writeRecords(records);
  expect(texts(files)).toEqual(records.map(({ text }) => text));
  expect([...files.keys()].filter((path) => !isRecordFile(path))).toEqual([]);
});

test('when one record changes, those in other folders stay where they are, and it stands at a new address', () => {
  const before = writeRecords(records).files;
  const after = writeRecords(records.with(recordsOfFolder + 7, record(recordsOfFolder + 7, 'Another text'))).files;
  const moved = [...after.keys()].filter((path) => !before.has(path));
  expect(moved.length).toBe(recordsOfFolder);
  expect(texts(after)[recordsOfFolder + 7]).toBe('Another text');
});
