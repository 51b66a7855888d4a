/** Addresses that led to something which stands there no more: withdrawn, or moved to another page. */
import { anchorsOf } from '../anchors.ts';
import type { Subject } from '../subject.ts';
import type { Tombstone } from '../../schema/tombstone.ts';
import { publishedIds } from './ledger.ts';
import type { Published } from './published.ts';

export interface Departed {
  id: string;
  kind: string;
  /** The page, below the base path: "claims/c05/". */
  page: string;
  /** The fragment; undefined when the whole page was the thing. */
  fragment: string | undefined;
  /** What stands instead, when it was withdrawn. */
  tombstone: Tombstone | undefined;
  /** Where it is, when it moved. */
  movedTo: string | undefined;
}

/** In the order of the ledger. */
export function departedAddresses(subject: Subject, published: Published): Departed[] {
  const anchors = new Map(anchorsOf(subject).map((anchor) => [anchor.id, anchor]));
  const tombstones = new Map(subject.lists.tombstones.map((tombstone) => [tombstone.id, tombstone]));
  return [...publishedIds(published.ledger).values()].flatMap(({ id, kind, at }) => {
    const anchor = anchors.get(id);
    const tombstone = tombstones.get(id);
    if (!anchor && !tombstone) return [];
    const standing = new Set(anchor ? [anchor.address, ...anchor.also] : []);
    return [...at].filter((address) => !standing.has(address)).map((address) => {
      const [page = '', fragment] = address.split('#');
      return { id, kind, page, fragment, tombstone, movedTo: anchor?.address };
    });
  });
}
