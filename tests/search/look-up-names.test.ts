import { expect, test } from 'vitest';
import { lookUpNames, prepareLookUp } from '../../src/search/look-up-names.ts';
import { library } from './subjects.ts';

const prepared = prepareLookUp(library);
const look = (text: string) => lookUpNames(text, prepared).map(({ entry }) => entry.title);

test('the same name comes first, then names that hold what is typed', () => {
  expect(look('reading room')).toEqual(['Reading room', 'The reading room opens in Österby']);
});

test('the last word may be unfinished, the others not', () => {
  expect(look('reading ro')).toContain('Reading room');
  expect(look('read room')).toEqual([]);
});

test('articles and the like are not looked for beside other words', () => {
  expect(look('the reading room')[0]).toBe('Reading room');
  expect(look('what is lending')).toEqual(['Lending']);
});

test('accents and case do not matter', () => {
  expect(look('OSTERBY')[0]).toBe('Österby');
});

test('another name says why it is there', () => {
  expect(lookUpNames('loan', prepared)[0]).toMatchObject({ entry: { title: 'Lending' }, reason: 'also known as “loan”' });
});

test('a claim is known by its number', () => {
  expect(look('c07')).toEqual(['Ida Lund gave half of the books']);
  expect(look('0')).toEqual([]);
});

test('dates and nothing are left to the whole search', () => {
  expect([look('20 March'), look('2025-03-20'), look(''), look('?')]).toEqual([[], [], [], []]);
});
