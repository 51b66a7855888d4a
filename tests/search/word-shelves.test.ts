import { expect, test } from 'vitest';
import { completeWord } from '../../src/search/suggest-words.ts';
import type { CountedWord } from '../../src/search/vocabulary.ts';
import { makeWordShelves, wordsFile, WordShelves } from '../../src/search/word-shelves.ts';

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pa', 're'];
const spelt = syllables.flatMap((one) => syllables.flatMap((other) => syllables.flatMap((third) => syllables.map((last) => one + other + third + last))));
const counted = spelt.sort().map((word, at): CountedWord => [word, word, (at % 9) + 1]);

function open(words: readonly CountedWord[]) {
  const { starts, shelves } = makeWordShelves(words);
  const fetched: string[] = [];
  const opened = new WordShelves(starts, async (file) => {
    fetched.push(file);
    return shelves[Number(/\d+/.exec(file)![0])]!;
  });
  return { starts, fetched, opened };
}

test('words of few are in one file', () => {
  expect(open(counted.slice(0, 2000)).starts).toHaveLength(1);
});

test('all files together have all words, the most frequent first, each list from A to Z', async () => {
  const { opened } = open(counted);
  const of = (least: number, most: number) => counted.filter(([, , records]) => records >= least && records <= most).map(([word]) => word).join(' ');
  expect(await opened.all()).toEqual([of(6, 9), of(2, 5), of(1, 1)]);
});

test('an unfinished word is completed as with all words, from the files that have words so begun', async () => {
  const { opened, fetched, starts } = open(counted);
  expect(starts.length).toBeGreaterThan(5);
  const all = await opened.all();
  for (const start of ['di', 'difo', starts[2]!, starts[2]!.slice(0, 3), 'xx', 'aa', 'r']) {
    fetched.length = 0;
    expect(completeWord(start, await opened.beginning(start), 99)).toEqual(completeWord(start, all, 99));
    expect(fetched.length).toBeLessThan(3);
  }
  await opened.beginning(starts[3]!);
  expect(fetched.at(-1)).toBe(wordsFile(3));
});
