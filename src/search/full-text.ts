/** Asks Pagefind what records hold which words; opens the records it found. */
import { placeOf } from './index-outline.ts';
import { indexedWords } from './indexed-words.ts';
import type { PartLoader } from './part-loader.ts';

/** The part of Pagefind's instance that is used. */
export interface Pagefind {
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}

export interface OpenedRecord {
  title: string;
  trail: string;
  text: string;
}

export interface FullText {
  /**
   * The records that hold the words, next to each other and in any inflection, and how strongly: from `least` to 1.
   * Pagefind's plain search also returns words that merely begin alike; its exact search ranks nothing. Together they
   * give order without strays.
   */
  find(text: string): Promise<Map<number, number>>;
  open(number: number): Promise<OpenedRecord>;
}

/** Strength of the weakest record that holds the words. */
export const least = 0.45;
const most = 0.8;

/** The folder of all versions of the full index, below the site's base path; the files in it never change. */
export const searchFolder = 'assets/search/';

/** Below it: a record that stays the same need not be written, or fetched, again. */
const recordsFolder = 'records/';

/** So many records stand in one folder, which is named by what is in it. */
export const recordsOfFolder = 100;

/** Hexadecimal digits of such a name. */
export const digitsOfFolder = 8;

/** The file of a record by its place among all, below the folder of all versions; `folders` holds the names one after another. */
export function recordFile(number: number, folders: string): string {
  const at = Math.floor(number / recordsOfFolder) * digitsOfFolder;
  return `${recordsFolder}${folders.slice(at, at + digitsOfFolder)}/${number % recordsOfFolder}.json`;
}

/** Whether a path below the site's base path is that of a record, which may be the same as in the last build. */
export function isRecordFile(path: string): boolean {
  return path.startsWith(searchFolder + recordsFolder);
}

/** `folders` are those of the records. */
export function openFullText(pagefind: Pagefind, loader: PartLoader, folders: string): FullText {
  const found = new Map<string, Promise<Map<number, number>>>();

  async function search(words: string): Promise<Map<number, number>> {
    loader.failure = undefined;
    const exact = await pagefind.search(`"${words}"`);
    if (loader.failure) throw loader.failure;
    if (exact.results.length === 0) return new Map();
    const ranked = await pagefind.search(words);
    const scores = new Map(ranked.results.map(({ id, score }) => [id, score]));
    const held = exact.results.map(({ id }) => [placeOf(id), scores.get(id) ?? 0] as const);
    const highest = Math.max(...held.map(([, score]) => score)) || 1;
    return new Map(held.map(([number, score]) => [number, least + (most - least) * (score / highest)]));
  }

  return {
    find(text) {
      const words = indexedWords(text);
      if (words === '') return Promise.resolve(new Map());
      let hits = found.get(words);
      if (!hits) {
        hits = search(words);
        hits.catch(() => found.delete(words));
        found.set(words, hits);
      }
      return hits;
    },
    open: (number) => loader.loadJson<OpenedRecord>(`../${recordFile(number, folders)}`),
  };
}
