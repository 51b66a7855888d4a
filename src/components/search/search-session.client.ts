/** One reader's search: the names first, the whole index when it is there, an answer for the latest query only. */
import type { SearchEntry } from '../../search/entries.ts';
import { readNames } from '../../search/entries.ts';
import type { FullIndex } from '../../search/find-in-all.ts';
import type { Findings } from '../../search/findings.ts';
import { lookUpNames, prepareLookUp } from '../../search/look-up-names.ts';
import type { NamesList } from '../../search/names-list.ts';
import { ShelfReader } from '../../search/shelf-reader.ts';
import { ShelvedLookUp } from '../../search/shelved-look-up.ts';

/** `names`: more is coming. `whole`: this is all. `partial`: the whole index could not be had, or cannot run here. */
export type Stage = 'names' | 'whole' | 'partial';

export interface Answer extends Findings {
  stage: Stage;
  entries: readonly SearchEntry[];
  /** There when the stage is `whole`. */
  index: FullIndex | undefined;
}

/** Fetches what comes behind the names. */
export interface LaterParts {
  whole(): Promise<{
    openInBrowser(base: URL, list: NamesList, entries: readonly SearchEntry[], shelves: ShelfReader): Promise<FullIndex>;
    askIndex(text: string, index: FullIndex): Promise<Findings>;
    askNames(text: string, entries: readonly SearchEntry[]): Findings;
  }>;
}

type Show = (answer: Answer) => void;

/** Between two letters of a word no more is asked for than the names, so that half words do not fetch parts of the index. */
const pause = 150;

export class SearchSession {
  private readonly base: URL;
  private readonly list: Promise<NamesList>;
  private readonly parts: LaterParts;
  private named: ReturnType<typeof this.readNames> | undefined;
  private opening: Promise<FullIndex> | undefined;
  private index: FullIndex | undefined;
  private turn = 0;

  /** `address` is that of the search page. */
  constructor(address: string, list: Promise<NamesList>, parts: LaterParts) {
    this.base = new URL('..', address);
    this.list = list;
    this.parts = parts;
  }

  private async readNames() {
    const list = await this.list;
    const entries = readNames(list);
    const shelves = new ShelfReader(list.shelves ?? [], async (file) => (await fetch(new URL(`assets/search/${list.version}/${file}`, this.base))).json());
    return { list, entries, lookUp: prepareLookUp(entries), shelves, shelved: new ShelvedLookUp(shelves) };
  }

  private async open(): Promise<FullIndex> {
    const [{ openInBrowser }, { list, entries, shelves }] = await Promise.all([this.parts.whole(), this.named!]);
    this.index = await openInBrowser(this.base, list, entries, shelves);
    return this.index;
  }

  /** Shows what the names answer and then the whole, unless another query comes between. Rejects when there are no names. */
  async ask(text: string, show: Show): Promise<void> {
    const turn = ++this.turn;
    const isLatest = () => turn === this.turn;
    this.named ??= this.readNames();
    const { entries, lookUp, shelved } = await this.named;
    const names = { results: lookUpNames(text, lookUp), query: text, unknown: [], suggestion: undefined, comesFirst: false, excerpt: undefined, entries, index: undefined };
    const showNames = () => !this.index && isLatest() && show({ ...names, stage: 'names' });
    showNames();
    if (!this.index && names.results.length === 0) {
      names.results = await shelved.find(text).catch(() => []);
      if (names.results.length > 0) showNames();
    }
    // Behind the names, so that on a slow line they do not share it.
    this.opening ??= this.open();
    this.opening.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isLatest()) return;
    const whole = await this.askWhole(text).catch(() => undefined);
    if (whole && isLatest()) show(whole);
    if (whole) return;
    this.index = this.opening = undefined;
    const byName = await this.parts.whole().then(({ askNames }) => askNames(text, entries)).catch(() => names);
    if (isLatest()) show({ ...names, ...byName, stage: 'partial' });
  }

  private async askWhole(text: string): Promise<Answer> {
    const index = await this.opening!;
    const { askIndex } = await this.parts.whole();
    return { ...(await askIndex(text, index)), stage: 'whole', entries: index.entries, index };
  }
}
