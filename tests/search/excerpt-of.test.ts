import { expect, test } from 'vitest';
import { excerptOf } from '../../src/search/excerpt-of.ts';
import { findByName } from '../../src/search/find-by-name.ts';
import { prepareNames } from '../../src/search/named-entries.ts';
import { library } from './subjects.ts';

const prepared = prepareNames(library);
const marked = (query: string, text: string) =>
  excerptOf(text, findByName(query, prepared, library), prepared).flatMap((part) => (part.isMarked ? [part.text] : []));

test('the words looked for are marked in any inflection, and so are other names of what they mean', () => {
  expect(marked('loans', 'A loan runs for a month; lending is free.')).toEqual(['loan', 'lending']);
});

test('a date is marked as the text writes it', () => {
  expect(marked('20/03/2025', 'It opened on 20 March 2025, not on 20 May.')).toEqual(['20 March 2025']);
});
