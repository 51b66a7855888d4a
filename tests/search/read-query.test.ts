import { expect, test } from 'vitest';
import { readQuery } from '../../src/search/read-query.ts';

const weights = (text: string) => readQuery(text).words.map(({ word, weight }) => `${word} ${weight}`);

test('stop words count for nothing beside others, light words for little', () => {
  expect(weights('what does the loan mean')).toEqual(['what 0', 'does 0', 'the 0', 'loan 1', 'mean 0.25']);
});

test('stop words count when there is nothing else', () => {
  expect(weights('who is it')).toEqual(['who 1', 'is 1', 'it 1']);
});

test('words in quotation marks all count and are known as a phrase', () => {
  const { words } = readQuery('“the reading room” and "half of"');
  expect(words.map(({ word, weight, phrase }) => [word, weight, phrase])).toEqual([
    ['the', 1, 1],
    ['reading', 1, 1],
    ['room', 1, 1],
    ['and', 0, 0],
    ['half', 1, 2],
    ['of', 1, 2],
  ]);
});

test('a date is not looked for as words, and its weekday not at all', () => {
  const { words, dates } = readQuery('thursday 20 March room');
  expect(dates).toHaveLength(1);
  expect(words.map(({ word, weight, inDate }) => [word, weight, inDate])).toEqual([
    ['thursday', 0, false],
    ['20', 0, true],
    ['march', 0, true],
    ['room', 1, false],
  ]);
});

test('the last word is open until something follows it', () => {
  expect([readQuery('roo').isOpen, readQuery('room ').isOpen, readQuery('room?').isOpen]).toEqual([true, false, false]);
});

test.each(['', ' ', '"', '“”', '\u0000', '%%%', '((', '/^x$/'])('%j is read without words or error', (text) => {
  expect(readQuery(text).words.length).toBeLessThan(2);
});

test('numbers joined by a mark are one thing to look for, unless they are a date', () => {
  const phrases = (text: string) => readQuery(text).words.map(({ phrase }) => phrase);
  expect(phrases('form 45/46')).toEqual([0, 1, 1]);
  expect(phrases('99/99/2025')).toEqual([1, 1, 1]);
  expect(phrases('20/03/2025')).toEqual([0, 0, 0]);
});
