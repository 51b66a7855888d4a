import { expect, test } from 'vitest';
import type { Answer, LaterParts } from '../../src/components/search/search-session.client.ts';
import { SearchSession } from '../../src/components/search/search-session.client.ts';
import { makeEntry } from '../../src/search/entries.ts';
import { prepareLookUp } from '../../src/search/look-up-names.ts';
import type { NamesList } from '../../src/search/names-list.ts';

const list: NamesList = { version: '1', parts: {}, kinds: { topics: { before: '/topics/', after: '/', rows: ['bell\tBell'] } } };
const beyond = makeEntry({ number: 1, kind: 'topics', address: '/topics/pendulum/', title: 'Pendulum' });

/** What is shown for a text, and what was asked for, in order; the full text cannot be had. */
async function ask(text: string, names: NamesList) {
  const events: string[] = [];
  const parts: LaterParts = {
    shelves: async () => ({ openShelves: () => async () => (events.push('shelves'), prepareLookUp([beyond])) }),
    whole: () => (events.push('whole'), Promise.reject(new Error('none'))),
  };
  const session = new SearchSession('https://example.com/search/', Promise.resolve(names), parts);
  await session.ask(text, ({ stage, results }: Answer) => events.push(`${stage}: ${results.map(({ entry }) => entry.title).join(', ')}`));
  return events;
}

test('names that the list holds are shown before anything more is asked for', async () => {
  expect((await ask('bell', list)).slice(0, 2)).toEqual(['names: Bell', 'whole']);
});

test('names on shelves are shown before the full text is asked for', async () => {
  expect((await ask('pendulum', { ...list, shelves: ['a'] })).slice(0, 4)).toEqual(['names: ', 'shelves', 'names: Pendulum', 'whole']);
});

test('without the full text, names of both kinds stay', async () => {
  expect((await ask('pendulum', { ...list, shelves: ['a'] })).at(-1)).toBe('partial: Pendulum');
});
