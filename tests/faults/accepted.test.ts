import { expect, test } from 'vitest';
import { readSubject } from '../../src/model/read-subject.ts';
import { accepted } from './accepted.ts';
import { withCorrupted } from './corrupt.ts';

const untouched = readSubject('tests/subject').lists;

test.each(accepted)('$name is read as if it were not there', async ({ files }) => {
  expect(await withCorrupted(files, (directory) => readSubject(directory).lists)).toEqual(untouched);
});

test('a less-than sign before a space is text', async () => {
  const files = { 'sections/bell.mdx': (text: string) => text.replace('found</Claim>.', 'found</Claim>, in < 3 years.') };
  const { lists } = await withCorrupted(files, readSubject);
  expect(lists.sections[2]!.text.rows[0]!.paragraphs).toEqual(['A bell will be hung when money is found, in < 3 years.']);
});
