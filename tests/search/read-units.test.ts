import { expect, test } from 'vitest';
import { prepareNames } from '../../src/search/named-entries.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { readUnits } from '../../src/search/read-units.ts';
import { library } from './subjects.ts';

const prepared = prepareNames(library);
const units = (text: string) => readUnits(readQuery(text), prepared).map(({ text: words, meant }) => [words, ...new Set(meant.map(({ entry }) => entry.title))]);

test('the longest name is one unit, whatever joins its words', () => {
  expect(units('reading-room rules')).toEqual([['reading room', 'Reading room'], ['rules']]);
  expect(units('readingroom')).toEqual([['readingroom', 'Reading room']]);
});

test('a name may hold stop words', () => {
  expect(units('can I take home a map')).toEqual([['take home', 'Lending'], ['map']]);
});

test('other inflections of a name mean it too', () => {
  expect(units('loans')).toEqual([['loans', 'Lending']]);
});

test('what is quoted stays whole', () => {
  expect(units('"half of the books" lund')).toEqual([['half of the books'], ['lund', 'Ida Lund']]);
});

test('what “is X …” asks about counts for more than the rest', () => {
  const weights = (text: string) => readUnits(readQuery(text), prepared).map(({ text: words, weight }) => [words, weight]);
  expect(weights('is the reading room in Österby')).toEqual([['reading room', 2.5], ['osterby', 1]]);
  expect(weights('where is the reading room')).toEqual([['reading room', 1]]);
});
