import { describe, expect, test } from 'vitest';
import { readSubject } from '../../src/model/read-subject.ts';
import { extendedSubject } from './extended-subject.ts';

const subject = readSubject('tests/subject');
const { lists } = subject;

describe('a claim', () => {
  const claim = subject.get('claims', 'c03');

  test('knows its number, its words in the prose and its family', () => {
    expect(claim).toMatchObject({ number: '03', words: 'made in the next town', family: 'correct' });
  });

  test('has the excerpt that it names', () => {
    expect(claim.evidence).toMatchObject([{ source: { id: 'accounts' }, excerpt: { id: 'accounts-maker' }, role: 'departs' }]);
  });

  test('is thin on C alone', () => {
    expect(lists.claims.map(({ id, thin }) => [id, thin])).toEqual([
      ['c01', false],
      ['c02', false],
      ['c03', false],
      ['c04', false],
      ['c05', true],
    ]);
  });
});

describe('lists', () => {
  test('stand in reading order: sections as they are numbered, events in time and those without a date last', () => {
    expect(lists.sections.map(({ id }) => id)).toEqual(['order', 'maker', 'bell']);
    expect(lists.events.map(({ id }) => id)).toEqual(['clock-vote', 'clock-started', 'bell-hung']);
  });

  test('stand by name where they have no order of their own', () => {
    expect(lists.actors.map(({ name }) => name)).toEqual(['Ada Finch', 'The vestry']);
    expect(lists.sources.map(({ publisher }) => publisher)).toEqual(['A private collection', 'Larkby churchwardens', 'Larkby vestry']);
  });
});

test('a section has its claims and counts the words of its prose', () => {
  const section = subject.get('sections', 'order');
  expect(section.claims.map(({ id }) => id)).toEqual(['c01', 'c02']);
  expect(section.words).toBe(22);
});

test('an event of a claim is in the article, another is not', () => {
  expect(lists.events.map(({ id, inArticle }) => [id, inArticle])).toEqual([
    ['clock-vote', true],
    ['clock-started', false],
    ['bell-hung', true],
  ]);
});

test('a source knows everything that rests on it, once', () => {
  expect(subject.get('sources', 'letter').uses).toEqual([
    { kind: 'claims', id: 'c05', role: 'supports' },
    { kind: 'sections', id: 'bell', role: 'supports' },
    { kind: 'events', id: 'bell-hung', role: 'supports' },
  ]);
});

test('attendance is named on a good source, weak on C alone, and as the source says otherwise', () => {
  const { rows } = extendedSubject.attendanceOf('clock-vote')!;
  expect(rows.map(({ actor, state }) => [actor, state])).toEqual([
    ['north', 'named'],
    ['south', 'weak'],
    ['east', 'absent'],
    ['west', 'conflicting'],
    ['vestry', 'named'],
  ]);
});

test('of several statements the newest holds, and without any nothing was said', () => {
  expect(extendedSubject.positionOf('north')).toMatchObject({ stance: 'yes', latest: { date: '1900-02' } });
  expect(extendedSubject.positionOf('north')!.history.map(({ date }) => date)).toEqual(['1899', '1900-02']);
  expect(extendedSubject.positionOf('west')).toMatchObject({ stance: 'unsaid', latest: undefined });
  expect(extendedSubject.positionOf('mid')).toBeUndefined();
});

test('a lookup of an unknown id throws', () => {
  expect(() => subject.get('claims', 'c99')).toThrow('no record “c99” among the claims');
  expect(subject.has('claims', 'c99')).toBe(false);
});
