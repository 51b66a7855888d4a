import { expect, test } from 'vitest';
import { countFacets, narrow } from '../../src/search/count-facets.ts';
import { makeEntry } from '../../src/search/entries.ts';
import { readState, writeState } from '../../src/search/search-state.ts';

const entries = [
  makeEntry({ number: 0, kind: 'actors', address: '/members/xx/', title: 'Österby' }),
  makeEntry({ number: 1, kind: 'topics', address: '/topics/lending/', title: 'Lending' }),
  makeEntry({ number: 2, kind: 'claims', address: '/claims/c01/', title: 'One', verdict: 'supported', date: '2025-03-20', actors: [0], topics: [1] }),
  makeEntry({ number: 3, kind: 'claims', address: '/claims/c02/', title: 'Two', verdict: 'refined', date: '2026', actors: [0] }),
  makeEntry({ number: 4, kind: 'events', address: '/timeline/x/', title: 'Three', date: '2025' }),
];
const results = entries.slice(2).map((entry) => ({ entry }));
const counts = (choices: Parameters<typeof countFacets>[1]) =>
  Object.fromEntries(countFacets(results, choices, entries).map(({ name, values }) => [name, values.map(({ value, count }) => `${value} ${count}`)]));

test('each facet counts its values, the most frequent first', () => {
  expect(counts({})).toEqual({ kind: ['claims 2', 'events 1'], verdict: ['refined 1', 'supported 1'], year: ['2025 2', '2026 1'] });
});

test('counts heed the choices of other facets and not their own', () => {
  expect(counts({ year: ['2025'] })).toMatchObject({ kind: ['claims 1', 'events 1'], year: ['2025 2', '2026 1'] });
});

test('every value leaves as many results as it counts', () => {
  for (const { name, values } of countFacets(results, {}, entries)) {
    for (const { value, count } of values) expect(narrow(results, { [name]: [value] }, entries)).toHaveLength(count);
  }
});

test('several values of a facet widen, several facets narrow', () => {
  expect(narrow(results, { year: ['2025', '2026'] }, entries)).toHaveLength(3);
  expect(narrow(results, { year: ['2025'], actor: ['xx'] }, entries)).toHaveLength(1);
});

test('the state of a search goes through its address and back', () => {
  const state = { text: 'ceà & "b"#?', choices: { kind: ['claims', 'events'], actor: ['xx'] } };
  expect(readState(writeState(state))).toEqual(state);
  expect(writeState({ text: ' ', choices: { kind: ['claims'] } })).toBe('');
});

test('what an address should not hold is left out', () => {
  expect(readState('?q=a&kind=%3Cscript%3E&kind=claims&kind=claims&other=1')).toEqual({ text: 'a', choices: { kind: ['claims'] } });
});
