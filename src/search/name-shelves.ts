/**
 * The names that are too many for the list: on shelves, in the order of their words, of which a query fetches only those
 * that its own words stand on. So the first search of a large subject costs little more than that of a small one.
 */
import type { SearchEntry } from './entries.ts';
import { numbersOf } from './entries.ts';
import { indexedWords } from './indexed-words.ts';
import type { PreparedNames } from './named-entries.ts';
import { addNames } from './named-entries.ts';
import { writeSpan } from './names-list.ts';
import type { Query } from './read-query.ts';
import type { SearchRecord } from './search-record.ts';
import type { ShelfReader, ShelvedNames } from './shelf-reader.ts';
import { entryOfRow } from './shelf-reader.ts';

/** A shelf holds about so many characters, and of one word the weightiest so many records. */
const [shelfLength, mostOfWord] = [20_000, 100];

function wordsOfNames({ kind, address, title, names, questions }: SearchRecord): Set<string> {
  return new Set([title, ...names, ...questions, ...numbersOf(kind, address)].flatMap((text) => indexedWords(text).split(' ')).filter(Boolean));
}

/** `records` in listed order; of them those in `shelved` are to stand on shelves. */
export function makeShelves(records: readonly SearchRecord[], shelved: ReadonlySet<SearchRecord>): { starts: string[]; shelves: ShelvedNames[][] } {
  const rows = new Map<string, ShelvedNames[]>();
  records.forEach((record, place) => {
    if (!shelved.has(record)) return;
    const { kind, address, title, verdict = '', names, questions } = record;
    const row: ShelvedNames = [place, kind, address, title, writeSpan(record), verdict, names, questions];
    for (const word of wordsOfNames(record)) {
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

/** Adds shelved names to those prepared, as queries need them. */
export class NameShelves {
  private readonly reader: ShelfReader;
  private readonly entries: readonly SearchEntry[];
  private readonly prepared: PreparedNames;

  constructor(reader: ShelfReader, entries: readonly SearchEntry[], prepared: PreparedNames) {
    this.reader = reader;
    this.entries = entries;
    this.prepared = prepared;
  }

  /** Adds to the prepared names those that the words of a query stand in. */
  async bring({ words }: Query): Promise<void> {
    const asked = words.flatMap(({ weight, word }) => (weight > 0 ? indexedWords(word).split(' ').filter(Boolean) : []));
    const shelves = new Set(asked.flatMap((word) => this.reader.shelvesOf(word).slice(0, 1)));
    const brought = await Promise.all([...shelves].map((shelf) => this.reader.rowsOf(shelf)));
    for (const row of brought.flat()) this.add(row);
  }

  private add(row: ShelvedNames): void {
    const entry = this.entries[row[0]]!;
    if (entry.title) return;
    const { title, names, questions, numbers, address, date, endDate, verdict } = entryOfRow(row);
    Object.assign(entry, { title, names, questions, numbers, address, date, endDate, verdict });
    addNames(this.prepared, entry);
  }
}
