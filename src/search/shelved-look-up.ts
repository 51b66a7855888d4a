/** Looks up what is typed among the shelved names, where the list has no answer: mostly on one shelf, before anything else is loaded. */
import { lookUpNames, prepareLookUp, typedWords } from './look-up-names.ts';
import type { Result } from './result.ts';
import type { ShelfReader } from './shelf-reader.ts';
import { entryOfRow } from './shelf-reader.ts';

/** So many of the words typed are tried before the whole search is. */
const mostTried = 3;

export class ShelvedLookUp {
  private readonly reader: ShelfReader;

  constructor(reader: ShelfReader) {
    this.reader = reader;
  }

  /** The best first. Long words tell most; a word of very many names has not all of them on its shelf. */
  async find(text: string): Promise<Result[]> {
    const words = typedWords(text).toSorted((left, right) => right.length - left.length);
    for (const shelf of new Set(words.slice(0, mostTried).flatMap((word) => this.reader.shelvesOf(word)))) {
      const results = lookUpNames(text, prepareLookUp((await this.reader.rowsOf(shelf)).map(entryOfRow)));
      if (results.length > 0) return results;
    }
    return [];
  }
}
