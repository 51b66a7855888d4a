/** The measures that the real subject must meet. */
import { expect, test } from 'vitest';
import { readSubject } from '../../src/model/read-subject.ts';

const { lists, site } = readSubject('content');

test('eight sections stand under their permanent ids', () => {
  expect(lists.sections.map(({ id }) => id)).toEqual(['opening', 'composition', 'peacekeeping', 'london', 'russia', 'mediator', 'summary', 'since']);
});

test('48 claims come from 21 sentences', () => {
  expect([lists.claims.length, site.article.sentences]).toEqual([48, 21]);
});

test('the prose has 1,800 to 3,000 words', () => {
  const words = lists.sections.reduce((sum, section) => sum + section.words, 0);
  expect(words).toBeGreaterThanOrEqual(1800);
  expect(words).toBeLessThanOrEqual(3000);
});

test('sixteen topics have other spellings', () => {
  expect(lists.topics).toHaveLength(16);
  expect(lists.topics.filter(({ aliases }) => aliases.length === 0)).toEqual([]);
});

test('some sixty events or more have a source', () => {
  expect(lists.events.length).toBeGreaterThanOrEqual(60);
  expect(lists.events.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
});

test('41 states and two bodies are among the actors', () => {
  const members = lists.actors.filter(({ kind }) => kind !== 'person');
  expect(members.filter(({ kind }) => kind === 'country').length).toBeGreaterThanOrEqual(41);
  expect(members.map(({ id }) => id)).toEqual(expect.arrayContaining(['eu', 'nato', 'gb', 'fr', 'ua']));
});
