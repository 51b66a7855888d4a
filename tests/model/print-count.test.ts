import { expect, test } from 'vitest';
import { printCount, printCounts } from '../../src/model/print-count.ts';
import { readSubject } from '../../src/model/read-subject.ts';

test('printCount() prints the number as it was put', () => {
  expect(printCount({ value: 31, upTo: undefined, precision: 'exact' })).toBe('31');
  expect(printCount({ value: 30, upTo: undefined, precision: 'more than' })).toBe('more than 30');
  expect(printCount({ value: 26, upTo: 30, precision: 'exact' })).toBe('26–30');
  expect(printCount({ value: 10, upTo: 12, precision: 'about' })).toBe('about 10–12');
});

test('printCounts() puts the numbers into prose and refuses an unknown count', () => {
  const subject = readSubject('tests/subject');
  expect(printCounts(subject, 'The accounts list {count-subscribers} names.')).toBe('The accounts list 61 names.');
  expect(() => printCounts(subject, '{count-none}')).toThrow('no record “count-none” among the counts');
});
