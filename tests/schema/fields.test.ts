import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { address, date, day, id } from '../../src/schema/fields.ts';
import { source } from '../../src/schema/source.ts';

const accepts = (schema: typeof date, value: unknown) => schema.safeParse(value).success;

describe('a date', () => {
  test.each(['2025', '2025-03', '2025-03-15', '2024-02-29', '1900-01-01'])('may be %s', (value) => {
    expect(accepts(date, value)).toBe(true);
  });

  test.each(['2025-2', '2025-02-29', '2025-04-31', '2025-00', '2025-13', '25', '2025-03-15T00:00', ' 2025', '', 2025, null])('may not be %j', (value) => {
    expect(accepts(date, value)).toBe(false);
  });

  test('may be every day of the calendar, written in full', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }).map((value) => value.toISOString().slice(0, 10));
    fc.assert(fc.property(days, (value) => accepts(day, value)), { seed: 1 });
  });

  test('known to the day may not be less precise', () => {
    expect(accepts(day, '2025-03')).toBe(false);
  });
});

describe('an id', () => {
  test.each(['c01', 'leaders-call-march', 'gb', 'a1-2b'])('may be %s', (value) => {
    expect(accepts(id, value)).toBe(true);
  });

  test.each(['C01', '1c', '-a', 'a-', 'a--b', 'a_b', 'ä', 'a b', ''])('may not be %j', (value) => {
    expect(accepts(id, value)).toBe(false);
  });
});

describe('an address', () => {
  test.each(['https://example.com/a?b=c#d', 'http://example.com'])('may be %s', (value) => {
    expect(address.safeParse(value).success).toBe(true);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com', '//example.com', '/a', 'example.com', ''])('may not be %j', (value) => {
    expect(address.safeParse(value).success).toBe(false);
  });
});

test('an excerpt has 24 words at most', () => {
  const quoting = (words: number) => ({ id: 'g01', tier: 'A', publisher: 'P', title: 'T', url: 'https://example.com/', excerpts: [{ id: 'g01', text: Array(words).fill('word').join(' ') }] });
  expect(source.safeParse(quoting(24)).success).toBe(true);
  expect(source.safeParse(quoting(25)).success).toBe(false);
});
