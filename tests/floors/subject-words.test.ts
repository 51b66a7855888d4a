/** The engine knows nothing of its subject: no name that the real content uses stands in `src/`. */
import { expect, test } from 'vitest';
import { readSubject } from '../../src/model/read-subject.ts';
import { readHouse } from './read-house.ts';

/** Spellings that say something else too: a way of writing dates. */
const general = new Set(['American']);

const isTelling = (word: string) => word.length > 4 && !general.has(word);

/** Names and other spellings of actors, whole; and the stems of words that only this subject has. */
function patternOfSubject(): RegExp {
  const { actors } = readSubject('content').lists;
  const names = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  const families = actors.filter(({ kind }) => kind === 'person').map(({ name }) => name.split(' ').at(-1)!);
  const whole = [...new Set([...names, ...families])].filter(isTelling).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  expect(whole.length).toBeGreaterThan(40);
  return new RegExp(`(?<!\\p{L})((?:${whole.join('|')})(?!\\p{L})|coalition|ukrain|russia|ceasefire|backstop|peacekeep)`, 'iu');
}

test('no word of the subject stands in src/', () => {
  const pattern = patternOfSubject();
  const found = readHouse('src').flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = pattern.exec(line);
      return match ? [`${path}:${index + 1}: ${match[1]}`] : [];
    }),
  );
  expect(found).toEqual([]);
});
