import { expect, test } from 'vitest';
import { fold, squash, wordsOf } from '../../src/search/fold.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test('fold() takes away case and accents, also where no accent can be parted from its letter', () => {
  expect(['Österby', 'ÉLYSÉE', 'Łódź', 'Støre', 'Straße', 'İzmir', 'Київ'].map(fold)).toEqual(['osterby', 'elysee', 'lodz', 'store', 'strasse', 'izmir', 'киів']);
});

test('wordsOf() parts words at hyphens and keeps abbreviations and long numbers whole', () => {
  expect(words('The U.S. cease-fire, 20,000 strong')).toEqual(['the', 'us', 'cease', 'fire', '20000', 'strong']);
  expect(words('U.K')).toEqual(['uk']);
});

test('wordsOf() drops the possessive and keeps other apostrophes as letters', () => {
  expect(words('Lund’s leaders’ O’Brien')).toEqual(['lund', 'leaders', 'obrien']);
});

test('wordsOf() says where each word stands', () => {
  const text = 'A “red-ish” box';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A', 'red', 'ish', 'box']);
});

test('wordsOf() finds nothing in signs and in nothing', () => {
  expect([words(''), words('?! — “”'), words('\u0301')]).toEqual([[], [], []]);
});

test('squash() makes one of what is joined in different ways', () => {
  expect(new Set(['cease-fire', 'cease fire', 'CeaseFire'].map(squash))).toEqual(new Set(['ceasefire']));
});
