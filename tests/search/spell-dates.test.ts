import { expect, test } from 'vitest';
import { readDates } from '../../src/search/read-dates.ts';
import { spellDates } from '../../src/search/spell-dates.ts';

const spelt = (query: string) => spellDates(readDates(query));

test('a date is marked as texts write it, with its year and without', () => {
  expect(spelt('20/03/2025')).toEqual(['20 March 2025', '20 March']);
  expect(spelt('mar 20')).toEqual(['20 March']);
});

test('so are months, years and every day of a span', () => {
  expect(spelt('2025-03')).toEqual(['March 2025']);
  expect(spelt('floods 2026')).toEqual(['2026']);
  expect(spelt('24 to 26 March')).toEqual(['24 March', '25 March', '26 March']);
});
