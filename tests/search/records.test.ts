import { expect, test } from 'vitest';
import { searchRecords } from '../../src/search/records.ts';
import { smallSubject } from './subjects.ts';

const records = searchRecords(smallSubject);
const find = (kind: string, id: string) => records.find((record) => record.kind === kind && record.id === id)!;

test('no record stands twice', () => {
  const keys = records.map(({ kind, id }) => `${kind}/${id}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every record with a page of its own has one, on its canonical address', () => {
  const { topics, actors, events, claims, sources, sections } = smallSubject.lists;
  const pages = new Set(records.map(({ address }) => address));
  for (const { id } of topics) expect(pages).toContain(`/topics/${id}/`);
  for (const { id } of actors) expect(pages).toContain(`/members/${id}/`);
  for (const { id } of events) expect(pages).toContain(`/timeline/${id}/`);
  for (const { id } of claims) expect(pages).toContain(`/claims/${id}/`);
  for (const { id } of sources) expect(pages).toContain(`/sources/${id}/`);
  for (const { id } of sections) expect(pages).toContain(`/sections/${id}/`);
  expect([...pages].filter((address) => /^\/(#|embed|editions\/.|search|$)/.test(address))).toEqual([]);
});

test('each claim is a record of its own and a sentence of its section', () => {
  for (const { id, section, headline, verdict } of smallSubject.lists.claims) {
    expect(find('claims', id)).toMatchObject({ title: headline, verdict });
    expect(find('sections', id)).toMatchObject({ address: `/sections/${section}/#${id}`, verdict });
    expect(find('sections', id).text).toContain(smallSubject.get('claims', id).words);
  }
});

test('prose between the claims is found by its heading’s address', () => {
  const prose = records.filter(({ kind, address }) => kind === 'sections' && address.endsWith('#bell-later'));
  expect(prose.map(({ title, text }) => [title, text])).toEqual([['After the paper', 'Ada Finch wrote nothing more of it after the vote.']]);
});

test('the sentences of a row are one family, of which one is shown', () => {
  const { claims } = smallSubject.lists.sections[0]!;
  expect(new Set(claims.map(({ id }) => find('sections', id).family)).size).toBe(1);
});

test('no text holds the braces of an unprinted count', () => {
  expect(records.filter(({ text }) => /\{count-/.test(text))).toEqual([]);
});
