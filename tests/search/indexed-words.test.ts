import { expect, test } from 'vitest';
import { indexedText, indexedWords } from '../../src/search/indexed-words.ts';

test('the index holds stems and numbers, and nothing of the words that carry little', () => {
  expect(indexedWords('The twenty-six borrowers of the reading room')).toBe('26 borrow read room');
  expect(indexedWords('of the')).toBe('');
});

test('a query is put as the text is', () => {
  expect(indexedWords('200 million in LOANS')).toBe(indexedWords('a 200m loan'));
});

test('no phrase reaches from one clause into the next', () => {
  expect(indexedText('It counts the books, and rooms close. Doors (of oak) stay open')).toBe('count book ꙮ room close ꙮ door ꙮ oak ꙮ stai open');
});
