/** The words of the site in files from A to Z: an unfinished word needs those that begin like it, a misspelt one all. */
import type { CountedWord, Vocabulary } from './vocabulary.ts';

/** A file holds about so many characters. */
const shelfLength = 30_000;

/** A file of words by its place among all. */
export function wordsFile(shelf: number): string {
  return `words/${shelf}.json`;
}

function arrange(words: readonly CountedWord[]): Vocabulary {
  const between = (least: number, most: number) => words.filter(([, , records]) => records >= least && records <= most).map(([, spelt]) => spelt).join(' ');
  return [between(6, Infinity), between(2, 5), between(1, 1)];
}

/** `words` from A to Z; `starts` has the folded first word of each shelf. */
export function makeWordShelves(words: readonly CountedWord[]): { starts: string[]; shelves: Vocabulary[] } {
  const shelves: CountedWord[][] = [];
  let length = Infinity;
  for (const word of words) {
    if (length > shelfLength) {
      shelves.push([]);
      length = 0;
    }
    shelves.at(-1)!.push(word);
    length += word[1].length + 1;
  }
  return { starts: shelves.map(([first]) => first![0]), shelves: shelves.map(arrange) };
}

/** Brings words, each file once; what failed is asked for again the next time. */
export class WordShelves {
  private readonly starts: readonly string[];
  private readonly load: (file: string) => Promise<Vocabulary>;

  /** `load` fetches no file twice. */
  constructor(starts: readonly string[], load: (file: string) => Promise<Vocabulary>) {
    this.starts = starts;
    this.load = load;
  }

  all(): Promise<Vocabulary> {
    return this.join([...this.starts.keys()]);
  }

  /** Every word that begins so, and others. */
  beginning(letters: string): Promise<Vocabulary> {
    const first = this.starts.findLastIndex((start) => start <= letters);
    return this.join([...this.starts.keys()].filter((shelf) => shelf === first || this.starts[shelf]!.startsWith(letters)));
  }

  private async join(shelves: readonly number[]): Promise<Vocabulary> {
    const brought = await Promise.all(shelves.map((shelf) => this.load(wordsFile(shelf))));
    const of = (rarity: 0 | 1 | 2) => brought.map((vocabulary) => vocabulary[rarity]).join(' ').trim();
    return [of(0), of(1), of(2)];
  }
}
