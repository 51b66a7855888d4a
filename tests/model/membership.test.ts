import { expect, test } from 'vitest';
import { membershipBy, tiledActors } from '../../src/model/membership.ts';
import { Subject } from '../../src/model/subject.ts';
import { extendedSubject as subject } from './extended-subject.ts';

const states = (definition: string) => Object.fromEntries(membershipBy(subject, subject.get('definitions', definition)).standings.map(({ actor, state }) => [actor.id, state]));

test('by attendance: whoever has no row was not found, which is not “absent”', () => {
  expect(states('voters')).toEqual({ east: 'absent', mid: 'not-found', north: 'named', south: 'weak', west: 'conflicting', vestry: 'named' });
});

test('by position: the newest statement decides, and weak evidence is told apart', () => {
  expect(states('payers')).toMatchObject({ north: 'named', south: 'weak', east: 'otherwise', west: 'not-found' });
});

test('by silence: those of whom nothing was found are the ones counted', () => {
  expect(states('silent')).toMatchObject({ west: 'named', north: 'otherwise' });
});

test('by the article: named there, or not', () => {
  expect(states('named')).toMatchObject({ north: 'named', south: 'otherwise' });
});

test('people are no members, and bodies are counted apart from countries', () => {
  const { standings, states: countries, bodies } = membershipBy(subject, subject.get('definitions', 'voters'));
  expect(standings.map(({ actor }) => actor.kind)).not.toContain('person');
  expect(countries).toEqual({ named: 1, weak: 1, absent: 1, conflicting: 1, 'not-found': 1, otherwise: 0 });
  expect(bodies.named).toBe(1);
});

test('the headline counts countries', () => {
  expect(membershipBy(subject, subject.get('definitions', 'voters')).headline).toBe('One named, one weak, one absent, one conflicting, one not found');
});

test('only those asked about are counted', () => {
  const { standings, states: countries } = membershipBy(subject, subject.get('definitions', 'voters'), new Set(['north', 'south']));
  expect(standings.map(({ actor }) => actor.id)).toEqual(['north', 'south']);
  expect(countries['not-found']).toBe(0);
});

test('the tiles are those of the figure; a subject without it has none', () => {
  expect(tiledActors(subject)).toEqual(new Set(['vestry']));
  expect(tiledActors(new Subject({ ...subject.lists, figures: [] }))).toBeUndefined();
});
