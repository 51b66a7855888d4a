import { expect, test } from 'vitest';
import { nameWithLabel } from '../../src/figures/name-with-label.ts';

test('a name that holds the words shown stays as it is', () => {
  expect(nameWithLabel(['London,', '2 March'], 'London, 2 March')).toBe('London, 2 March');
  expect(nameWithLabel(['North'], 'North: present')).toBe('North: present');
});

test('a name that does not is put after them', () => {
  expect(nameWithLabel(['London', '2 Mar'], 'London, 2 March')).toBe('London 2 Mar: London, 2 March');
  expect(nameWithLabel(['NL', 'Netherl.'], 'Netherlands: present')).toBe('NL Netherl.: Netherlands: present');
});

test('half a word is not the word', () => {
  expect(nameWithLabel(['Mar'], 'March')).toBe('Mar: March');
});

test('nothing shown leaves the name', () => {
  expect(nameWithLabel([], 'North: present')).toBe('North: present');
});
