import { expect, test } from 'vitest';
import { cutExcerpt } from '../../src/search/cut-excerpt.ts';
import { markWords } from '../../src/search/mark-words.ts';

const text = `${'Long before that, nothing was said of it. '.repeat(8)}The vestry paid for the clock in full. ${'Much later it was sold. '.repeat(8)}`;
const cut = (word: string, length?: number) => cutExcerpt(text, markWords(text, [word]), length);
const plain = (parts: ReturnType<typeof cut>) => parts.map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part)).join('');

test('the excerpt begins with the sentence of the mark', () => {
  expect(plain(cut('clock', 100))).toMatch(/^… The vestry paid for the \[clock\] in full\. .* …$/);
});

test('a short text is given whole', () => {
  expect(plain(cutExcerpt('The clock.', markWords('The clock.', ['clock'])))).toBe('The [clock].');
});

test('without a mark the excerpt is the beginning', () => {
  expect(plain(cut('giraffe', 60))).toBe('Long before that, nothing was said of it. Long before that, …');
});

test('the excerpt is no longer than asked, but for its dots', () => {
  for (const length of [40, 100, 220]) expect(plain(cut('clock', length)).length).toBeLessThan(length + 10);
});

test('the stretch with the most marks has it', () => {
  const two = 'A clock once. '.padEnd(400, 'x ') + 'The clock and the clock again.';
  expect(plain(cutExcerpt(two, markWords(two, ['clock']), 120))).toContain('[clock] and the [clock]');
});

test('lines that are no sentences are set apart', () => {
  expect(cutExcerpt('Open daily.\nroom not named\nOne says so', []).map(({ text }) => text)).toEqual(['Open daily. room not named · One says so']);
});
