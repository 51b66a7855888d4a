import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { SubjectError } from '../../../src/model/faults.ts';
import { joinAsPublished, readRecords, readSubject } from '../../../src/model/read-subject.ts';
import type { RawRecord } from '../../../src/model/record.ts';
import { put, withCorrupted } from '../../faults/corrupt.ts';

const directory = 'tests/subject';

/** The records as a build keeps them, by file. */
function keepRecords(): Map<string, RawRecord> {
  const raw = readRecords(directory);
  joinAsPublished(directory, raw);
  const records = deserialize(serialize(Object.values(raw).flat())) as RawRecord[];
  return new Map(records.map((record) => [record.file, record]));
}

test('a subject read with what was kept is the subject read anew', () => {
  expect(readSubject(directory, keepRecords()).lists).toEqual(readSubject(directory).lists);
});

test('a file that did not change is not parsed again', () => {
  const kept = keepRecords();
  const records: RawRecord[] = Object.values(readRecords(directory, kept)).flat();
  expect(records.length).toBeGreaterThan(20);
  expect(records.filter((record) => kept.get(record.file) !== record)).toEqual([]);
});

test('a file that changed is parsed again', async () => {
  const verdict = await withCorrupted({ 'claims/c02.yaml': put('verdict: contradicted', 'verdict: refined') }, (folder) => readSubject(folder, keepRecords()).lists.claims.find(({ id }) => id === 'c02')!.verdict);
  expect(verdict).toBe('refined');
});

test('a fault that a change elsewhere brings into a kept record is still told with its line', async () => {
  const gone = withCorrupted({ 'topics/pendulum.yaml': null }, (folder) => readSubject(folder, keepRecords()));
  await expect(gone).rejects.toThrow(SubjectError);
  await expect(gone).rejects.toThrow(/sections\/\w+\.mdx:\d+/);
});
