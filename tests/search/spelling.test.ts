import { expect, test } from 'vitest';
import { prepareNames } from '../../src/search/named-entries.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { readUnits } from '../../src/search/read-units.ts';
import { suggestQuery } from '../../src/search/suggest-query.ts';
import { completeWord, makeSpeller, suggestWords } from '../../src/search/suggest-words.ts';
import { countWords } from '../../src/search/vocabulary.ts';
import { searchRecords } from '../../src/search/records.ts';
import { library, smallSubject } from './subjects.ts';

const prepared = prepareNames(library);
const vocabulary = ['room cellar Österby', 'borrowing weather catalogue', 'parchment'] as const;
const speller = makeSpeller(vocabulary, prepared);
const suggest = (word: string) => suggestWords(word, speller)[0];

test.each([
  ['a missing letter', 'parchmnt'],
  ['a doubled letter', 'parchmment'],
  ['a wrong letter', 'parchnent'],
  ['two letters swapped', 'parhcment'],
  ['two faults in a long word', 'prachmnt'],
])('%s is mended', (_, word) => {
  expect(suggest(word)).toBe('parchment');
});

test('a name is preferred, and spelt as the site spells it', () => {
  expect(suggest('ostrby')).toBe('Österby');
});

test('a name is known by its sound, and a wrong vowel is likelier than a wrong consonant', () => {
  const places = makeSpeller(['Jeddah Slovakia Slovenia', '', ''], prepareNames([]));
  const named = { ...places, words: places.words.map((word) => ({ ...word, isName: true })) };
  expect(suggestWords('jeda', named)[0]).toBe('Jeddah');
  expect(suggestWords('slovania', named)[0]).toBe('Slovenia');
});

test('words run together are parted', () => {
  expect(suggest('roomcellar')).toBe('room cellar');
  expect(suggest('cellaroftheroom')).toBe('cellar of the room');
});

test.each(['toroom', 'xqzvw', 'giraffe', 'pizza', 'abc', 'feather', 'moon'])('nothing is guessed for %s', (word) => {
  expect(suggest(word)).toBeUndefined();
});

test('a whole query is mended where it is wrong, and left where it is right', () => {
  const query = readQuery('the parchmnt room');
  const units = readUnits(query, prepared);
  const wrong = units.filter(({ text }) => text === 'parchmnt');
  expect(suggestQuery(query, wrong, wrong, speller, prepared)).toBe('the parchment room');
});

test('words torn apart are joined', () => {
  const query = readQuery('cata logue');
  const units = readUnits(query, prepared);
  expect(suggestQuery(query, units, units, speller, prepared)).toBe('catalogue');
});

test('completeWord() goes on from the letters typed', () => {
  expect(completeWord('bor', vocabulary)).toEqual(['borrowing']);
});

test('the vocabulary keeps capitals where they are always written, and leaves out stop words and sources', () => {
  const words = countWords(searchRecords(smallSubject)).map(([, spelt]) => spelt);
  expect(words).toEqual(expect.arrayContaining(['vestry', 'Finch', 'clock']));
  expect(words).not.toContain('the');
  expect(words.some((word) => /\d|^$/.test(word))).toBe(false);
});
