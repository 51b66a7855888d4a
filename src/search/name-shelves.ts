/**
 * The names that are too many for the list: on shelves, in the order of their words, of which a query fetches only those
 * that its own words stand on. So the first search of a large subject costs little more than that of a small one.
 */
import type { SearchEntry } from './entries.ts';
import { makeEntry, numbersOf } from './entries.ts';
import { indexedWords } from './indexed-words.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import { writeSpan } from './names-list.ts';

/** A record by its place among all: kind, address, days, verdict; title, other names, questions. */
export type ShelvedRecord = [place: number, kind: SearchKind, address: string, span: string, verdict: string, title: string, names: string[], questions: string[]];

/** A shelf holds about so many characters, and of one word the weightiest so many records. */
const [shelfLength, mostOfWord] = [12_000, 100];

/** The file of a shelf. */
export function shelfFile(shelf: number): string {
  return `names/${shelf}.json`;
}

function wordsOfNames({ title, names, questions, kind, address }: SearchRecord): Set<string> {
  return new Set([title, ...names, ...questions, ...numbersOf(kind, address)].flatMap((text) => indexedWords(text).split(' ')).filter(Boolean));
}

/** `records` in listed order; of them those in `shelved` are to stand on shelves. */
export function makeShelves(records: readonly SearchRecord[], shelved: ReadonlySet<SearchRecord>): { starts: string[]; shelves: ShelvedRecord[][] } {
  const rows = new Map<string, ShelvedRecord[]>();
  records.forEach((record, place) => {
    if (!shelved.has(record)) return;
    const row: ShelvedRecord = [place, record.kind, record.address, writeSpan(record), record.verdict ?? '', record.title, record.names, record.questions];
    for (const word of wordsOfNames(record)) {
      const ofWord = rows.get(word) ?? [];
      if (ofWord.length < mostOfWord) rows.set(word, [...ofWord, row]);
    }
  });
  const starts: string[] = [];
  const shelves: Set<ShelvedRecord>[] = [];
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

/** The entry of a shelved record, as the names list would have it. */
export function entryOfShelved([number, kind, address, span, verdict, title, names, questions]: ShelvedRecord): SearchEntry {
  const [date = '', endDate = ''] = span.split('/');
  return makeEntry({ number, kind, address, date, endDate, verdict, title, names, questions, numbers: numbersOf(kind, address) });
}

export class NameShelves {
  private readonly starts: readonly string[];
  private readonly load: (file: string) => Promise<ShelvedRecord[]>;
  private readonly brought = new Map<number, Promise<ShelvedRecord[]>>();

  /** `starts` are the first words of the shelves. */
  constructor(starts: readonly string[], load: (file: string) => Promise<ShelvedRecord[]>) {
    this.starts = starts;
    this.load = load;
  }

  /** What stands on the shelves of these words, and perhaps beside it; a shelf is fetched once. */
  async bring(words: readonly string[]): Promise<ShelvedRecord[]> {
    const asked = words.flatMap((word) => indexedWords(word).split(' ').filter(Boolean));
    const shelves = new Set(asked.map((word) => this.starts.findLastIndex((start) => start <= word)).filter((shelf) => shelf >= 0));
    return (await Promise.all([...shelves].map((shelf) => this.bringShelf(shelf)))).flat();
  }

  private bringShelf(shelf: number): Promise<ShelvedRecord[]> {
    let brought = this.brought.get(shelf);
    if (!brought) {
      brought = this.load(shelfFile(shelf));
      brought.catch(() => this.brought.delete(shelf));
      this.brought.set(shelf, brought);
    }
    return brought;
  }
}
