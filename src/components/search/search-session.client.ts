/** One reader's search: the names first, the full text when it is there, an answer for the latest query only. */
import type { SearchEntry } from '../../search/entries.ts';
import { readNames } from '../../search/entries.ts';
import type { Found } from '../../search/find.ts';
import { findByName } from '../../search/find.ts';
import type { FullText } from '../../search/full-text.ts';
import type { PreparedNames } from '../../search/named-entries.ts';
import { prepareNames } from '../../search/named-entries.ts';
import type { NamesList } from '../../search/names-list.ts';
import type { OpenIndex } from './open-index.client.ts';

export interface Answer {
  found: Found;
  /** The full text has been asked. */
  isWhole: boolean;
  /** What could not be had: the full text, or all of it. */
  failed: 'text' | 'all' | undefined;
  /** None when nothing could be had. */
  prepared: PreparedNames | undefined;
  fullText: FullText | undefined;
}

export type Show = (answer: Answer) => void;

export class SearchSession {
  private readonly base: URL;
  private readonly names: Promise<NamesList>;
  private named: Promise<{ entries: SearchEntry[]; prepared: PreparedNames; version: string }> | undefined;
  private index: Promise<OpenIndex> | undefined;
  private latest = 0;
  private openIndex: OpenIndex | undefined;

  /** `address` is that of the search page. */
  constructor(address: string, names: Promise<NamesList>) {
    this.base = new URL('..', address);
    this.names = names;
  }

  private prepare() {
    this.named ??= this.names.then((list) => {
      const entries = readNames(list);
      return { entries, prepared: prepareNames(entries), version: list.version };
    });
    return this.named;
  }

  /** Asks for the full index, all of its parts at once. */
  private async open(): Promise<OpenIndex> {
    const [{ entries, version }, { openIndex }] = await Promise.all([this.prepare(), import('./open-index.client.ts')]);
    return openIndex(new URL(`assets/search/${version}/`, this.base).pathname, entries);
  }

  /** Shows what the names answer and then the whole; nothing once another query has been asked. */
  async ask(text: string, show: Show): Promise<void> {
    const turn = ++this.latest;
    const isLatest = () => turn === this.latest;
    try {
      const { entries, prepared } = await this.prepare();
      if (!isLatest()) return;
      if (!this.openIndex) show({ found: findByName(text, prepared, entries), isWhole: false, failed: undefined, prepared, fullText: undefined });
    } catch {
      if (isLatest()) show({ found: { query: { text, words: [], dates: [], isOpen: false }, units: [], results: [], unknown: [] }, isWhole: false, failed: 'all', prepared: undefined, fullText: undefined });
      return;
    }
    try {
      this.index ??= this.open();
      this.openIndex = await this.index;
      const { findInAll } = await import('./open-index.client.ts');
      const { entries, prepared, fullText } = this.openIndex;
      const found = await findInAll(text, prepared, entries, fullText);
      if (isLatest()) show({ found, isWhole: true, failed: undefined, prepared, fullText });
    } catch {
      this.index = undefined;
      const { entries, prepared } = await this.prepare();
      if (isLatest()) show({ found: findByName(text, prepared, entries), isWhole: false, failed: 'text', prepared, fullText: undefined });
    }
  }
}
