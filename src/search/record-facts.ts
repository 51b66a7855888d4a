/**
 * What is known of the records that the names list does not hold, by which results are addressed, sorted and narrowed: in
 * files of so many records each, of which a search fetches those that its results stand in.
 */
import type { SearchEntry } from './entries.ts';
import { sharedEnds, writeSpan } from './names-list.ts';
import type { NamesOfKind } from './names-list.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import { searchKinds } from './search-record.ts';

export interface RecordFacts {
  /** Kind by kind; each row holds the middle of the address, date, verdict and family. */
  kinds: Partial<Record<SearchKind, NamesOfKind>>;
  /** Actors and topics of each record as places among all: "3,8;14". */
  about: string[];
}

/** So many records stand in one file. A small subject has no more, and no file of them: they are in the table. */
export const recordsOfFile = 1_000;

/** A file of facts by its place; the first is in the table. */
export function factsFile(place: number): string {
  return `facts/${place}.json`;
}

/** `records` in listed order; `about` says what each speaks of. */
export function makeFacts(records: readonly SearchRecord[], about: (record: SearchRecord) => string): RecordFacts {
  const facts: RecordFacts = { kinds: {}, about: records.map(about) };
  for (const kind of searchKinds) {
    const ofKind = records.filter((record) => record.kind === kind);
    if (ofKind.length === 0) continue;
    const ends = sharedEnds(ofKind.map(({ address }) => address));
    const rows = ofKind.map((record) => {
      const id = record.address.slice(ends.before.length, record.address.length - ends.after.length);
      return [id, writeSpan(record), record.verdict ?? '', record.family ?? ''].join('\t').replace(/\t+$/, '');
    });
    facts.kinds[kind] = { ...ends, rows };
  }
  return facts;
}

/** The places in "3,8;14". */
export function readAbout(about: string | undefined): Pick<SearchEntry, 'actors' | 'topics'> {
  const [actors = [], topics = []] = (about ?? '').split(';').map((places) => (places ? places.split(',').map(Number) : []));
  return { actors, topics };
}

/** Fills in the entries from a place on. */
function fillIn(entries: readonly SearchEntry[], from: number, { kinds, about }: RecordFacts): void {
  let at = 0;
  for (const { before, after, rows } of Object.values(kinds)) {
    for (const row of rows) {
      const [id = '', span = '', verdict = '', family = ''] = row.split('\t');
      const [date = '', endDate = ''] = span.split('/');
      Object.assign(entries[from + at]!, { address: before + id + after, date, endDate, verdict, family, ...readAbout(about[at]) });
      at += 1;
    }
  }
}

export class FactReader {
  private readonly entries: readonly SearchEntry[];
  private readonly listed: number;
  private readonly load: (file: string) => Promise<RecordFacts>;
  private readonly brought = new Map<number, Promise<void>>([[0, Promise.resolve()]]);

  /** Of the entries so many are listed; `first` are the facts of those that follow. */
  constructor(entries: readonly SearchEntry[], listed: number, first: RecordFacts, load: (file: string) => Promise<RecordFacts>) {
    this.entries = entries;
    this.listed = listed;
    this.load = load;
    fillIn(entries, listed, first);
  }

  /** Fills in the entries at these places, and others beside them. */
  async bring(places: Iterable<number>): Promise<void> {
    const files = new Set<number>();
    for (const place of places) if (place >= this.listed) files.add(Math.floor((place - this.listed) / recordsOfFile));
    await Promise.all([...files].map((file) => this.bringFile(file)));
  }

  private bringFile(file: number): Promise<void> {
    let brought = this.brought.get(file);
    if (!brought) {
      brought = this.load(factsFile(file)).then((facts) => fillIn(this.entries, this.listed + file * recordsOfFile, facts));
      brought.catch(() => this.brought.delete(file));
      this.brought.set(file, brought);
    }
    return brought;
  }
}
