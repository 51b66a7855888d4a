/** What has been published: the editions in order, their texts, and the ledger. */
import type { Edition, FrozenText, LedgerLine } from '../../schema/edition.ts';

export class Published {
  /** The oldest first. */
  readonly editions: readonly Edition[];
  readonly ledger: readonly LedgerLine[];
  private readonly texts: ReadonlyMap<string, FrozenText>;
  private readonly hashes = new Map<string, ReadonlyMap<string, string>>();

  constructor(editions: readonly Edition[], texts: ReadonlyMap<string, FrozenText>, ledger: readonly LedgerLine[]) {
    this.editions = editions;
    this.texts = texts;
    this.ledger = ledger;
    let current = new Map<string, string>();
    for (const edition of editions) {
      current = new Map([...current, ...Object.entries(edition.changed)]);
      for (const id of edition.removed) current.delete(id);
      this.hashes.set(edition.id, current);
    }
  }

  get newest(): Edition | undefined {
    return this.editions.at(-1);
  }

  /** The hash of each text of an edition, by id; empty for an edition that does not exist. */
  hashesIn(edition: string): ReadonlyMap<string, string> {
    return this.hashes.get(edition) ?? new Map();
  }

  hasText(hash: string): boolean {
    return this.texts.has(hash);
  }

  /** The text of an id in an edition; undefined when it was not in it. */
  textIn(edition: string, id: string): FrozenText | undefined {
    const hash = this.hashesIn(edition).get(id);
    return hash === undefined ? undefined : this.texts.get(hash);
  }

  /** The last edition that held the id's text. */
  lastWith(id: string): Edition | undefined {
    return this.editions.findLast((edition) => this.textIn(edition.id, id));
  }

  /** Every edition in which the id's text was new or changed, the oldest first. */
  changesOf(id: string): Edition[] {
    return this.editions.filter(({ changed }) => id in changed);
  }
}
