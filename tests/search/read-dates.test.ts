import { expect, test } from 'vitest';
import { meetDate, readDates } from '../../src/search/read-dates.ts';

const read = (query: string) => readDates(query).map(({ year, month, day }) => [year, month, day]);

test.each([
  '20/03/2025', '20.3.2025', '20-03-2025', '20.03.25', '2025-03-20', '2025/3/20', '03/20/2025', '20 March 2025', 'March 20, 2025', '20th of March 2025',
  'Mar. 20 2025', '20 mar 2025', '20. März 2025', '20 mars 2025', '20 de marzo de 2025', '20 березня 2025', '20 марта 2025',
  '20250320', '20-Mar-2025', '2025 March 20', '2025-Mar-20', 'twentieth of March 2025', 'March twentieth, 2025',
])('%s is 20 March 2025', (query) => {
  expect(read(query)).toEqual([[2025, 3, 20]]);
});

test.each(['20 March', 'March 20', '20/3', '20 mar', 'march the 20th'])('%s is 20 March of any year', (query) => {
  expect(read(query)).toEqual([[undefined, 3, 20]]);
});

test('a month with its year, and a year alone, are dates', () => {
  expect(read('March 2025')).toEqual([[2025, 3, undefined]]);
  expect(read('2025-03')).toEqual([[2025, 3, undefined]]);
  expect(read('floods 2026')).toEqual([[2026, undefined, undefined]]);
});

test('a month by its full name is a date; "may" only alone or after a preposition', () => {
  expect(read('opening in september')).toEqual([[undefined, 9, undefined]]);
  expect(read('may')).toEqual([[undefined, 5, undefined]]);
  expect(read('floods in May')).toEqual([[undefined, 5, undefined]]);
  expect(read('members may borrow')).toEqual([]);
});

test('numbers that are no dates are left alone', () => {
  expect(['31 countries', 'article 5', '20,000', '200 books', '99/99/2025', '8675309', '1.5'].flatMap(read)).toEqual([]);
});

test('readDates() says where a date stands', () => {
  const query = 'room on 20 March 2025 at noon';
  const [date] = readDates(query);
  expect(query.slice(date!.start, date!.end)).toBe('20 March 2025');
});

test('meetDate() meets a day by its day, its month, and any day of a span', () => {
  const [day] = readDates('25 March 2025');
  expect(meetDate(day!, '2025-03-25')).toBe(1);
  expect(meetDate(day!, '2025-03-24', '2025-03-26')).toBe(0.9);
  expect(meetDate(day!, '2025-03')).toBe(0.4);
  expect(meetDate(day!, '2025-04-25')).toBe(0);
  expect(meetDate(day!, undefined)).toBe(0);
});

test('meetDate() takes any year for a day without one', () => {
  const [day] = readDates('25 March');
  expect([meetDate(day!, '2025-03-25'), meetDate(day!, '2026-03-25'), meetDate(day!, '2026-03-26')]).toEqual([1, 1, 0]);
});

test.each([
  ['24-26 March 2025', [24, 26]],
  ['24 to 26 March', [24, 26]],
  ['March 24–26, 2025', [24, 26]],
  ['late March', [21, 31]],
  ['mid-March 2025', [11, 20]],
])('%s is a span of days', (query, span) => {
  const [date] = readDates(query);
  expect(date).toMatchObject({ month: 3, day: span[0], lastDay: span[1] });
  expect([meetDate(date!, `2025-03-${span[1]}`), meetDate(date!, '2025-03-09'), meetDate(date!, '2025-04-25')]).toEqual([1, 0, 0]);
});
