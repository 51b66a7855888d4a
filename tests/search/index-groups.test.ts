import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GroupIndex } from '../../src/search/index-groups.ts';
import { groupsOf, joinGroups } from '../../src/search/index-groups.ts';
import { KeptGroups } from '../../src/search/kept-groups.ts';
import { makePagefindFiles } from '../../src/search/pagefind-files.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

const record = (number: number, text = ''): SearchRecord => ({ kind: 'sources', id: `r${number}`, address: '', title: `bell ${number}`, trail: '', text, actors: [], topics: [], weight: 1, names: [], questions: [] });
const records = Array.from({ length: 5_000 }, (_, number) => record(number, number % 3 ? 'clock' : 'été zoé 𐌰'));

/** The words of records as Pagefind counts them: the places of each, from the first word on. */
function indexOf(group: readonly SearchRecord[]): GroupIndex {
  const texts = group.map(({ title, text }) => `${title} ${text}`.trim().split(' '));
  const places = new Map<string, Map<number, number[]>>();
  texts.forEach((words, place) => words.forEach((word, at) => {
    const held = places.get(word) ?? new Map<number, number[]>();
    places.set(word, held.set(place, [...(held.get(place) ?? []), at]));
  }));
  const words = [...places].map(([word, held]): GroupIndex['words'][number] => {
    const of = [...held.keys()];
    const parts = of.map((place, at) => `${at === 0 ? '' : `${place - of[at - 1]!}:`}${held.get(place)!.join(',')}`);
    return [word, of[0]!, of.at(-1)!, parts.join(' ')];
  });
  return { lengths: texts.map(({ length }) => length), words };
}

test('groups together hold every record once, in order', () => {
  const groups = groupsOf(records);
  expect(groups.length).toBeGreaterThan(1);
  expect(groups.flat()).toEqual(records);
});

test('one record more changes one group', () => {
  const before = new Set(groupsOf(records).map((group) => JSON.stringify(group)));
  const after = groupsOf(records.toSpliced(2_500, 0, record(9_000))).map((group) => JSON.stringify(group));
  expect(after.filter((group) => !before.has(group)).length).toBe(1);
});

test('the index of all records is the same in groups and in one piece', () => {
  const whole = joinGroups([indexOf(records)]);
  expect(joinGroups(groupsOf(records).map(indexOf))).toEqual(whole);
  expect(whole.lines.map((line) => line.split(' ')[0]).slice(-5)).toEqual(['bell', 'clock', 'zoé', 'été', '𐌰']);
});

test('Pagefind gives the same index of many groups as of one', async () => {
  const few = records.slice(0, 60).map(({ title, ...one }) => ({ ...one, title: title.replace(/\d+/, (digits) => `tower${Number(digits) % 7}`) }));
  const { outline, files } = await makePagefindFiles([few]);
  const inGroups = await makePagefindFiles([few.slice(0, 9), few.slice(9, 10), few.slice(10)]);
  expect(inGroups).toEqual({ outline, files });
});

test('a record of words that carry little is indexed all the same, though it stands in a group alone', async () => {
  const { outline } = await makePagefindFiles([[record(1)], [{ ...record(2), title: 'The' }]]);
  expect(outline.lengths.length).toBe(2);
});

test('what was made of a group is found again for the same records alone, until a build has no use for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groups-'));
  const [one, other] = [[{ url: 'a' }], [{ url: 'b' }]];
  const first = new KeptGroups(folder);
  expect(first.read(one)).toBeUndefined();
  first.keep(one, { lengths: [1], words: [['clock', 0, 0, '0']] });
  first.keep(other, { lengths: [2], words: [] });
  const second = new KeptGroups(folder);
  expect(second.read(one)).toEqual({ lengths: [1], words: [['clock', 0, 0, '0']] });
  second.finish();
  expect(new KeptGroups(folder).read(other)).toBeUndefined();
  const [kept] = readdirSync(folder);
  writeFileSync(join(folder, kept!), '{"lengths":[1');
  expect(new KeptGroups(folder).read(one)).toBeUndefined();
});
