import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInAll } from '../../src/search/find-in-all.ts';
import { findingsOf } from '../../src/search/findings.ts';
import type { OpenSearch } from '../../src/search/open-in-node.ts';
import { openInNode } from '../../src/search/open-in-node.ts';
import { makeSearchFiles } from '../../src/search/search-files.ts';
import { smallSubject } from './subjects.ts';

let search: OpenSearch;
beforeAll(async () => {
  search = await openInNode(await makeSearchFiles(smallSubject), '.tmp/search-small');
});
afterAll(() => close());

const find = async (text: string) => findingsOf(await findInAll(text, search), search.prepared);
const addresses = async (text: string) => (await find(text)).results.map(({ entry }) => entry.address);

test('the files are the same each time they are made', async () => {
  const [first, second] = [await makeSearchFiles(smallSubject), await makeSearchFiles(smallSubject)];
  expect([...first.keys()]).toEqual([...second.keys()]);
  for (const [path, content] of first) expect(Buffer.compare(Buffer.from(content), Buffer.from(second.get(path)!)), path).toBe(0);
});

test('words of the text are found where no name has them', async () => {
  expect(await addresses('cart')).toEqual(['/timeline/clock-started/']);
});

test('every result of a word holds the word', async () => {
  for (const { entry } of (await find('hundred')).results) {
    const { title, text } = await search.fullText.open(entry.number);
    expect(`${title} ${text}`.toLowerCase()).toContain('hundred');
  }
});

test('words that only begin alike are no results', async () => {
  expect(await addresses('clockzzz')).toEqual([]);
  expect(await addresses('xqzvw')).toEqual([]);
});

test('a misspelt word is guessed, and its results say so', async () => {
  const findings = await find('pendulm');
  expect(findings).toMatchObject({ query: 'pendulum', suggestion: 'pendulum', unknown: ['pendulm'] });
  expect(findings.results[0]!.entry.address).toBe('/topics/pendulum/');
});

test('a question leads to the topic that answers it', async () => {
  expect((await addresses('what keeps the clock to time'))[0]).toBe('/topics/pendulum/');
});

test('a word that goes on is found before it is finished', async () => {
  expect(await addresses('hundre')).toEqual(await addresses('hundred'));
});

test('what is quoted is found only where it stands so, little words and all', async () => {
  const { results } = await find('clock');
  const { text } = await search.fullText.open(results[0]!.entry.number);
  const [sentence] = text.split('.');
  const quoted = sentence!.split(' ').slice(0, 6).join(' ');
  expect((await find(`"${quoted}"`)).results.length).toBeGreaterThan(0);
  expect((await find(`"${quoted.split(' ').toReversed().join(' of the ')}"`)).results).toEqual([]);
});

test('the excerpt marks what was found', async () => {
  const { results, excerpt } = await find('cart');
  const { text } = await search.fullText.open(results[0]!.entry.number);
  expect(excerpt!(text).filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(['cart']);
});

test('a part that is missing fails the search and does not pass for nothing found', async () => {
  const files = await makeSearchFiles(smallSubject);
  const without = new Map([...files].filter(([path]) => !path.includes('/index/')));
  const broken = await openInNode(without, '.tmp/search-broken');
  await expect(findInAll('cart', broken)).rejects.toThrow(/is missing/);
});
