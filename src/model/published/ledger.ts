/** The ledger: every id and address ever published, a line each, chained so that none can be changed or taken out unseen. */
import type { Edition, LedgerLine } from '../../schema/edition.ts';
import { hashOf } from './hash.ts';

export type UnchainedLine = Omit<LedgerLine, 'chain'>;

/** An id as the ledger knows it. */
export interface PublishedId {
  id: string;
  kind: string;
  is: string | undefined;
  at: Set<string>;
  /** The line that first names it, from 1. */
  line: number;
  edition: string;
}

/** The hash that binds a line to all lines before it. */
export function chainOf(previous: string, { edition, id, kind, is, at, seals }: UnchainedLine): string {
  return hashOf(`${previous}\n${JSON.stringify([edition, id, kind, is ?? null, at, seals ?? null])}`);
}

/** Adds lines to a ledger. */
export function chain(previous: readonly LedgerLine[], lines: readonly UnchainedLine[]): LedgerLine[] {
  const chained = [...previous];
  for (const line of lines) chained.push({ ...line, chain: chainOf(chained.at(-1)?.chain ?? '', line) });
  return chained;
}

/** The number, from 1, of the first line that does not follow from those before it; undefined when all do. */
export function firstBrokenLine(lines: readonly LedgerLine[]): number | undefined {
  const broken = lines.findIndex((line, index) => line.chain !== chainOf(lines[index - 1]?.chain ?? '', line));
  return broken < 0 ? undefined : broken + 1;
}

function collectIds(lines: readonly LedgerLine[]): Map<string, PublishedId> {
  const ids = new Map<string, PublishedId>();
  lines.forEach(({ id, kind, is, at, edition, seals }, index) => {
    if (seals !== undefined) return;
    const known = ids.get(id);
    if (known) for (const address of at) known.at.add(address);
    else ids.set(id, { id, kind, is, at: new Set(at), line: index + 1, edition });
  });
  return ids;
}

const collected = new WeakMap<readonly LedgerLine[], ReadonlyMap<string, PublishedId>>();

/** Ids with all their addresses, in the order in which they were published. Seals are left out. Every feed asks: a ledger is read through once. */
export function publishedIds(lines: readonly LedgerLine[]): ReadonlyMap<string, PublishedId> {
  const ids = collected.get(lines) ?? collectIds(lines);
  collected.set(lines, ids);
  return ids;
}

/** The hash of an edition's own words: all but what it says of the ledger, which holds this hash. */
export function sealOf({ ledger: _, ...edition }: Edition): string {
  return hashOf(JSON.stringify(edition));
}
