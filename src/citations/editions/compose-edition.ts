/** Makes the next edition from the subject as it stands: pure, so that every rule of a release can be tried. */
import { anchorsOf } from '../../model/anchors.ts';
import { hashOf } from '../../model/published/hash.ts';
import { identityOf } from '../../model/published/identity.ts';
import type { UnchainedLine } from '../../model/published/ledger.ts';
import { chain, publishedIds, sealOf } from '../../model/published/ledger.ts';
import { placesOf } from '../../model/published/places.ts';
import type { Published } from '../../model/published/published.ts';
import type { Subject } from '../../model/subject.ts';
import type { Edition, FrozenText, LedgerLine } from '../../schema/edition.ts';
import { compareTexts } from './compare.ts';
import { nameOfText } from './difference.ts';
import { lineOfText } from './freeze.ts';

export interface ReleaseOrder {
  /** The day, as "2026-11-23". */
  date: string;
  note: string;
  substantive: boolean;
}

export interface ComposedEdition {
  edition: Edition;
  /** Lines of `editions/<id>.jsonl`: the texts that no edition held before. */
  texts: string[];
  /** The whole ledger. */
  ledger: LedgerLine[];
}

/** Why a release is refused. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';
}

function nextId(published: Published, date: string): string {
  const sameDay = published.editions.filter((edition) => edition.date === date).length;
  return sameDay === 0 ? date : `${date}-${sameDay + 1}`;
}

/** The lines that the ledger lacks: new ids with their addresses, and new addresses of ids it knows. */
function newLines(subject: Subject, published: Published, edition: string): UnchainedLine[] {
  const known = publishedIds(published.ledger);
  const anchors = [...placesOf(), ...anchorsOf(subject)];
  return anchors.flatMap(({ id, kind, address, also }): UnchainedLine[] => {
    const at = [address, ...also].filter((each) => !known.get(id)?.at.has(each));
    if (at.length === 0) return [];
    const is = identityOf(subject, { id, kind });
    return [{ edition, id, kind, ...(is === undefined ? {} : { is }), at }];
  });
}

/** Throws a `ReleaseError` that says what to do instead. */
export function composeEdition(subject: Subject, texts: ReadonlyMap<string, FrozenText>, published: Published, order: ReleaseOrder): ComposedEdition {
  const { newest } = published;
  if (newest && order.date < newest.date) throw new ReleaseError(`the newest edition is of ${newest.date}: give that day or a later one`);
  const before = published.hashesIn(newest?.id ?? '');
  const lines = new Map([...texts].map(([id, text]) => [id, lineOfText(text)]));
  const changed = Object.fromEntries([...lines].map(([id, line]) => [id, hashOf(line)] as const).filter(([id, hash]) => before.get(id) !== hash));
  const removed = [...before.keys()].filter((id) => !texts.has(id));
  const id = nextId(published, order.date);
  const added = newLines(subject, published, id);
  if (newest && Object.keys(changed).length === 0 && removed.length === 0 && added.length === 0) {
    throw new ReleaseError(`nothing has changed since edition ${newest.id}: there is nothing to release`);
  }
  if (newest && !order.substantive) {
    const weighty = [...Object.keys(changed), ...removed].filter((each) => ['substance', 'withdrawn'].includes(compareTexts(published.textIn(newest.id, each), texts.get(each)).state));
    const names = weighty.map((each) => nameOfText((texts.get(each) ?? published.textIn(newest.id, each))!));
    if (weighty.length > 0) throw new ReleaseError(`changed in substance:\n${names.map((name) => `  ${name}`).join('\n')}\nsay so with --substantive`);
  }
  const words: Omit<Edition, 'ledger'> = { id, date: order.date, note: order.note.trim(), substantive: order.substantive, changed, removed };
  const seal: UnchainedLine = { edition: id, id: `edition ${id}`, kind: 'edition', at: [`editions/#edition-${id}`], seals: sealOf(words as Edition) };
  const ledger = chain(published.ledger, [...added, seal]);
  return {
    edition: { ...words, ledger: { length: ledger.length, head: ledger.at(-1)!.chain } },
    texts: Object.entries(changed).filter(([, hash]) => !published.hasText(hash)).map(([each]) => lines.get(each)!),
    ledger,
  };
}
