import { expect, test } from 'vitest';
import { byDate, firstDay, formatDate, formatShortDate, formatShortSpan, formatSpan, glueDates } from '../../src/model/dates.ts';

/** Makes no-break spaces visible. */
const shown = (text: string) => text.replaceAll('\u00A0', '~');

test('formatDate() says no more than is known', () => {
  expect(shown(formatDate('2025-03-05'))).toBe('5~March~2025');
  expect(shown(formatDate('2025-03'))).toBe('March~2025');
  expect(formatDate('2025')).toBe('2025');
});

test('formatShortDate() leaves out the year', () => {
  expect(shown(formatShortDate('2025-03-15'))).toBe('15~Mar');
  expect(formatShortDate('2025-09')).toBe('Sep');
  expect(formatShortDate('2025')).toBe('2025');
});

test('formatSpan() says each part once', () => {
  expect(shown(formatSpan('2025-03-24', '2025-03-26'))).toBe('24 to 26~March~2025');
  expect(shown(formatSpan('2025-03-30', '2025-04-02'))).toBe('30~March to 2~April~2025');
  expect(shown(formatSpan('2024-12-31', '2025-01-01'))).toBe('31~December~2024 to 1~January~2025');
  expect(shown(formatSpan('2025-03', '2025-04'))).toBe('March~2025 to April~2025');
  expect(shown(formatSpan('2025-03-24', undefined))).toBe('24~March~2025');
  expect(shown(formatSpan('2025-03-24', '2025-03-24'))).toBe('24~March~2025');
});

test('formatShortSpan() leaves out the year and says the month once', () => {
  expect(shown(formatShortSpan('2025-03-24', '2025-03-26'))).toBe('24–26~Mar');
  expect(shown(formatShortSpan('2025-03-30', '2025-04-02'))).toBe('30~Mar–2~Apr');
  expect(shown(formatShortSpan('2025-03', '2025-04'))).toBe('Mar–Apr');
  expect(shown(formatShortSpan('2025-03-24', undefined))).toBe('24~Mar');
});

test('firstDay() is the first day a date can mean', () => {
  expect(['2025', '2025-03', '2025-03-15'].map(firstDay)).toEqual(['2025-01-01', '2025-03-01', '2025-03-15']);
});

test('byDate() puts a month before its days and a year before its months', () => {
  expect(['2025-03-02', '2025-03-01', '2025', '2025-03', '2024-12-31', '2025-01'].sort(byDate)).toEqual([
    '2024-12-31',
    '2025',
    '2025-01',
    '2025-03',
    '2025-03-01',
    '2025-03-02',
  ]);
});

test('glueDates() keeps a date on one line and leaves other numbers alone', () => {
  expect(shown(glueDates('On 15 March 2025 and 2 March, 30 leaders of 25 may March on.'))).toBe('On 15~March~2025 and 2~March, 30 leaders of 25 may March on.');
});
