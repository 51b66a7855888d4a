import { afterEach, expect, test, vi } from 'vitest';
import type { Answer, LaterParts } from '../../src/components/search/search-session.client.ts';
import { SearchSession } from '../../src/components/search/search-session.client.ts';
import type { NamesList } from '../../src/search/names-list.ts';
import type { ShelvedNames } from '../../src/search/shelf-reader.ts';

const list: NamesList = { version: '1', parts: {}, kinds: { topics: { before: '/topics/', after: '/', rows: ['bell\tBell'] } } };
const shelf: ShelvedNames[] = [[1, 'topics', '/topics/pendulum/', 'Pendulum', '', '', [], []]];

afterEach(() => vi.unstubAllGlobals());

/** What is asked for and shown for a text, in order; the full text cannot be had. */
async function ask(text: string, names: NamesList, status = 200) {
  const events: string[] = [];
  vi.stubGlobal('fetch', async (address: URL) => {
    events.push(address.pathname);
    return status === 200 ? Response.json(shelf) : new Response('<!doctype html>', { status });
  });
  const parts: LaterParts = { whole: () => (events.push('whole'), Promise.reject(new Error('none'))) };
  const session = new SearchSession('https://example.com/search/', Promise.resolve(names), parts);
  await session.ask(text, ({ stage, results }: Answer) => events.push(`${stage}: ${results.map(({ entry }) => entry.title).join(', ')}`));
  return events;
}

test('names that the list holds are shown before anything more is asked for', async () => {
  expect((await ask('bell', { ...list, shelves: ['a'] })).slice(0, 2)).toEqual(['names: Bell', 'whole']);
});

test('names on a shelf are shown before the full text is asked for, and stay without it', async () => {
  expect(await ask('pendulum', { ...list, shelves: ['a'] })).toEqual(['names: ', '/assets/search/1/names/0.json', 'names: Pendulum', 'whole', 'whole', 'partial: Pendulum']);
});

test('a shelf that is missing leaves the search to the full text', async () => {
  expect((await ask('pendulum', { ...list, shelves: ['a'] }, 404)).slice(0, 3)).toEqual(['names: ', '/assets/search/1/names/0.json', 'whole']);
});
