import { expect, test } from 'vitest';
import { findByName } from '../../src/search/find-by-name.ts';
import { prepareNames } from '../../src/search/named-entries.ts';
import { library } from './subjects.ts';

const prepared = prepareNames(library);
const find = (text: string) => findByName(text, prepared, library).results.map(({ entry }) => entry.title);

test('a topic wins for its name, another name and another inflection', () => {
  expect([find('lending')[0], find('loan')[0], find('borrowings')[0]]).toEqual(['Lending', 'Lending', 'Lending']);
});

test('an actor wins for a name, and for a question that names it', () => {
  expect([find('lund')[0], find('is Lund a member')[0], find('oesterby')[0]]).toEqual(['Ida Lund', 'Ida Lund', 'Österby']);
});

test('the event of a day wins for the day, however it is written', () => {
  for (const query of ['20 March 2025', '20/03/2025', 'March 20']) expect(find(query)[0]).toBe('The reading room opens in Österby');
});

test('a span is found by any of its days', () => {
  expect(find('25 March 2025')[0]).toBe('A flood closes the cellar');
});

test('what holds the whole query together comes before what holds a part of it', () => {
  expect(find('Lund books')[0]).toBe('Ida Lund gave half of the books');
});

test('a topic is found by the question it answers, in other words too', () => {
  expect([find('how long may I keep a book')[0], find('how long can you keep books')[0]]).toEqual(['Lending', 'Lending']);
});

test('nothing is found for what has no name here', () => {
  expect([find('giraffe'), find('???'), find('')]).toEqual([[], [], []]);
});

test('a result says why it is there', () => {
  expect(findByName('loan', prepared, library).results[0]!.reason).toBe('also known as “loan”');
  expect(findByName('lending', prepared, library).results[0]!.reason).toBe('');
  expect(findByName('how long may I keep a book', prepared, library).results[0]!.reason).toBe('answers “how long may I keep a book?”');
});
