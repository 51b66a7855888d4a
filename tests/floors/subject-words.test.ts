/** The engine knows nothing of its subject: no name that the real content uses stands in `src/`. */
import { expect, test } from 'vitest';
import { readSubject } from '../../src/model/read-subject.ts';
import { readHouse } from './read-house.ts';

const isLong = (word: string) => word.length > 4;

/** Names and other spellings of actors, and the words that only this subject has. */
function wordsOfSubject(): string[] {
  const { actors } = readSubject('content').lists;
  const names = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  const families = actors.filter(({ kind }) => kind === 'person').map(({ name }) => name.split(' ').at(-1)!);
  return [...new Set([...names, ...families, 'coalition', 'ukrain', 'russia', 'ceasefire', 'backstop', 'peacekeep'])].filter(isLong);
}

test('no word of the subject stands in src/', () => {
  const words = wordsOfSubject();
  const pattern = new RegExp(`(?<![\\p{L}])(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'iu');
  const found = readHouse('src').flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = pattern.exec(line);
      return match ? [`${path}:${index + 1}: ${match[1]}`] : [];
    }),
  );
  expect(words.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});
