import { expect, test } from 'vitest';
import { listAToZ } from '../../src/search/list-a-to-z.ts';
import { smallSubject } from './subjects.ts';

const letters = listAToZ(smallSubject);

test('every topic, actor and section stands in the index once, in order', () => {
  const { topics, actors, sections } = smallSubject.lists;
  const names = letters.flatMap((letter) => letter.names);
  expect(names).toHaveLength(topics.length + actors.length + sections.length);
  expect(new Set(names.map(({ address }) => address)).size).toBe(names.length);
  expect(letters.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter).toSorted());
});

test('people stand under their last name', () => {
  expect(letters.find(({ letter }) => letter === 'F')!.names.map(({ label }) => label)).toContain('Finch, Ada');
});
