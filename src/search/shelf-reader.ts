/** Fetches shelves of names: those on which the words of a query stand. */
import type { SearchEntry } from './entries.ts';
import { makeEntry, numbersOf } from './entries.ts';
import type { SearchKind } from './search-record.ts';

/** A record with its names as it stands on a shelf: `place` is its place among all. */
export type ShelvedNames = [place: number, kind: SearchKind, address: string, title: string, span: string, verdict: string, names: string[], questions: string[]];

/** The file of a shelf. */
export function shelfFile(shelf: number): string {
  return `names/${shelf}.json`;
}

export function entryOfRow([number, kind, address, title, span, verdict, names, questions]: ShelvedNames): SearchEntry {
  const [date = '', endDate = ''] = span.split('/');
  return makeEntry({ number, kind, address, title, date, endDate, verdict, names, questions, numbers: numbersOf(kind, address) });
}

export class ShelfReader {
  private readonly starts: readonly string[];
  private readonly load: (file: string) => Promise<ShelvedNames[]>;
  private readonly read = new Map<number, Promise<ShelvedNames[]>>();

  /** `starts` holds the first word of each shelf. */
  constructor(starts: readonly string[], load: (file: string) => Promise<ShelvedNames[]>) {
    this.starts = starts;
    this.load = load;
  }

  /** The shelf on which a word stands, and the next where words that begin so go on there. */
  shelvesOf(word: string): number[] {
    const shelf = this.starts.findLastIndex((start) => start <= word);
    const goesOn = this.starts[shelf + 1]?.startsWith(word);
    return [shelf, ...(goesOn ? [shelf + 1] : [])].filter((at) => at >= 0);
  }

  /** What stands on a shelf. What failed is asked for again the next time. */
  rowsOf(shelf: number): Promise<ShelvedNames[]> {
    let rows = this.read.get(shelf);
    if (!rows) {
      rows = this.load(shelfFile(shelf));
      rows.catch(() => this.read.delete(shelf));
      this.read.set(shelf, rows);
    }
    return rows;
  }
}
