/**
 * The names that are too many for the list: on shelves, in the order of their words, of which a query fetches only those
 * that its own words stand on. So the first search of a large subject costs little more than that of a small one.
 */
import type { SearchEntry } from './entries.ts';
import { numbersOf } from './entries.ts';
import { indexedWords } from './indexed-words.ts';
import type { PreparedNames } from './named-entries.ts';
import { addNames } from './named-entries.ts';
import type { Query } from './read-query.ts';
import type { SearchRecord } from './search-record.ts';

/** A record by its place among all: title, other names, questions. */
type ShelvedNames = [place: number, title: string, names: string[], questions: string[]];

/** A shelf holds about so many characters, and of one word the weightiest so many records. */
const [shelfLength, mostOfWord] = [12_000, 100];

/** The file of a shelf. */
export function shelfFile(shelf: number): string {
  return `names/${shelf}.json`;
}

function wordsOfNames([, title, names, questions]: ShelvedNames, numbers: readonly string[]): Set<string> {
  return new Set([title, ...names, ...questions, ...numbers].flatMap((text) => indexedWords(text).split(' ')).filter(Boolean));
}

/** `records` in listed order; of them those in `shelved` are to stand on shelves. */
export function makeShelves(records: readonly SearchRecord[], shelved: ReadonlySet<SearchRecord>): { starts: string[]; shelves: ShelvedNames[][] } {
  const rows = new Map<string, ShelvedNames[]>();
  records.forEach((record, place) => {
    if (!shelved.has(record)) return;
    const row: ShelvedNames = [place, record.title, record.names, record.questions];
    for (const word of wordsOfNames(row, numbersOf(record.kind, record.address))) {
      const ofWord = rows.get(word) ?? [];
      if (ofWord.length < mostOfWord) rows.set(word, [...ofWord, row]);
    }
  });
  const starts: string[] = [];
  const shelves: Set<ShelvedNames>[] = [];
  let length = Infinity;
  for (const word of [...rows.keys()].sort()) {
    if (length > shelfLength) {
      starts.push(word);
      shelves.push(new Set());
      length = 0;
    }
    for (const row of rows.get(word)!) {
      if (shelves.at(-1)!.has(row)) continue;
      shelves.at(-1)!.add(row);
      length += JSON.stringify(row).length;
    }
  }
  return { starts, shelves: shelves.map((shelf) => [...shelf].sort(([left], [right]) => left - right)) };
}

export class NameShelves {
  private readonly starts: readonly string[];
  private readonly entries: readonly SearchEntry[];
  private readonly prepared: PreparedNames;
  private readonly load: (file: string) => Promise<ShelvedNames[]>;
  private readonly brought = new Map<number, Promise<void>>();

  constructor(starts: readonly string[], entries: readonly SearchEntry[], prepared: PreparedNames, load: (file: string) => Promise<ShelvedNames[]>) {
    this.starts = starts;
    this.entries = entries;
    this.prepared = prepared;
    this.load = load;
  }

  /** Adds to the prepared names those that the words of a query stand in. */
  async bring({ words }: Query): Promise<void> {
    const asked = words.flatMap(({ weight, word }) => (weight > 0 ? indexedWords(word).split(' ').filter(Boolean) : []));
    const shelves = new Set(asked.map((word) => this.starts.findLastIndex((start) => start <= word)).filter((shelf) => shelf >= 0));
    await Promise.all([...shelves].map((shelf) => this.bringShelf(shelf)));
  }

  private bringShelf(shelf: number): Promise<void> {
    let brought = this.brought.get(shelf);
    if (!brought) {
      brought = this.load(shelfFile(shelf)).then((rows) => rows.forEach((row) => this.add(row)));
      brought.catch(() => this.brought.delete(shelf));
      this.brought.set(shelf, brought);
    }
    return brought;
  }

  private add([place, title, names, questions]: ShelvedNames): void {
    const entry = this.entries[place]!;
    if (entry.title) return;
    Object.assign(entry, { title, names, questions, numbers: numbersOf(entry.kind, entry.address) });
    addNames(this.prepared, entry);
  }
}
