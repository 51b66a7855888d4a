import { expect, test } from 'vitest';
import { markWords } from '../../src/search/mark-words.ts';

const marked = (text: string, spellings: string[], isOpen = false) => markWords(text, spellings, isOpen).map(({ start, end }) => text.slice(start, end));

test('words are marked in any inflection, with and without accents', () => {
  expect(marked('Deployed troops; a deployment to Österby', ['deploy', 'osterby'])).toEqual(['Deployed', 'deployment', 'Österby']);
});

test('a sequence is marked as one, and only together', () => {
  expect(marked('A cease-fire, a fire, to cease', ['cease fire'])).toEqual(['cease-fire']);
});

test('marks that touch each other’s words are one', () => {
  expect(marked('the reading room key', ['reading room', 'room key'])).toEqual(['reading room key']);
});

test('an open word is marked where it goes on', () => {
  expect(marked('The vestry voted', ['vest'], true)).toEqual(['vestry']);
  expect(marked('The vestry voted', ['vest'])).toEqual([]);
});

test('nothing is marked for nothing', () => {
  expect([marked('a text', []), marked('', ['a']), marked('a text', ['', '?'])]).toEqual([[], [], []]);
});
