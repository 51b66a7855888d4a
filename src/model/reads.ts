/**
 * What a page reads of the subject while it is rendered, by name: "claims/c02", "sections/*". A rebuild renders a page again
 * only when something that it read has changed. Pages are rendered in a bundle of their own, apart from the commands, so
 * that the two meet on the global object.
 */

const place = Symbol.for('reads of the page that is rendered');
const shared = globalThis as unknown as Record<symbol, Set<string> | undefined>;

/** Notes that the page that is rendered reads something; where none is, nothing follows. */
export function noteRead(name: string): void {
  shared[place]?.add(name);
}

/** Computes what all pages share: a page depends on what it takes of it, not on what it is made from. */
export function withoutNoting<T>(compute: () => T): T {
  const reads = shared[place];
  shared[place] = undefined;
  try {
    return compute();
  } finally {
    shared[place] = reads;
  }
}

/** Renders one page, and tells what it read. Pages are rendered one after the other: throws when one is already being noted. */
export async function readsOf<T>(render: () => Promise<T>): Promise<{ result: T; reads: ReadonlySet<string> }> {
  if (shared[place]) throw new Error('the reads of another page are being noted');
  const reads = new Set<string>();
  shared[place] = reads;
  try {
    return { result: await render(), reads };
  } finally {
    shared[place] = undefined;
  }
}
