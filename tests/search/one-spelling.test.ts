import { expect, test } from 'vitest';
import { toOneSpelling } from '../../src/search/one-spelling.ts';
import { stem } from '../../src/search/stem.ts';

test('endings that differ by country are put as one', () => {
  expect(['defense', 'organization', 'immobilized', 'analyze', 'color', 'labor', 'center', 'program'].map(toOneSpelling)).toEqual(['defence', 'organisation', 'immobilised', 'analyse', 'colour', 'labour', 'centre', 'programme']);
});

test('other words are left alone', () => {
  const words = ['size', 'four', 'order', 'enter', 'programmer', 'room'];
  expect(words.map(toOneSpelling)).toEqual(words);
});

test('both spellings have one stem', () => {
  expect(stem('stabilization')).toBe(stem('stabilisation'));
  expect(stem('defenses')).toBe(stem('defence'));
});
