import { expect, test } from 'vitest';
import { capitalise, fillPlaces, inWords, listInWords } from '../../src/model/numbers.ts';

test('inWords() writes 0 to 99 in words and the rest in figures', () => {
  expect([0, 1, 12, 20, 21, 99, 100].map(inWords)).toEqual(['no', 'one', 'twelve', 'twenty', 'twenty-one', 'ninety-nine', '100']);
});

test('capitalise() raises the first letter only', () => {
  expect(capitalise('twenty-one States')).toBe('Twenty-one States');
  expect(capitalise('')).toBe('');
});

test('listInWords() joins with commas and one "and"', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('fillPlaces() writes a number in words where it opens the sentence or is below ten', () => {
  expect(fillPlaces('{named} states, {weak} more, {rest} besides', { named: 26, weak: 3, rest: 12 })).toBe('Twenty-six states, three more, 12 besides');
});

test('fillPlaces() keeps to figures where it is asked to, but for a number that opens the sentence', () => {
  expect(fillPlaces('{named} states, {weak} more, {rest} besides', { named: 2, weak: 3, rest: 12 }, 'figures')).toBe('Two states, 3 more, 12 besides');
});

test('fillPlaces() puts text in as it is', () => {
  expect(fillPlaces('{month} is fullest', { month: 'March' })).toBe('March is fullest');
});

test('fillPlaces() takes the form that fits the number', () => {
  const headline = '{named|state is|states are} in; {weak|state is|states are} in doubt';
  expect(fillPlaces(headline, { named: 1, weak: 2 })).toBe('One state is in; two states are in doubt');
});

test('fillPlaces() refuses a place that has no value and names those it has', () => {
  expect(() => fillPlaces('{nmaed} states', { named: 1, weak: 2 })).toThrow('has a place {nmaed}; known are named, weak');
});
