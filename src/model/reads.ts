/**
 * What is read of the subject while a page, or a part of one, is rendered, by name: "claims/c02", "sections/*". A rebuild
 * renders again only that of which something read has changed. Pages are rendered in a bundle of their own, apart from the
 * commands, so that the two meet on the global object.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

interface Rendered {
  reads: Set<string>;
  /** What it is a part of, and reads with it. */
  whole: Rendered | undefined;
}

const place = Symbol.for('what is rendered');
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Rendered | undefined>>;
const rendered = (shared[place] ??= new AsyncLocalStorage());

/** Notes that what is rendered reads something; where nothing is, nothing follows. */
export function noteRead(name: string): void {
  for (let reader = rendered.getStore(); reader; reader = reader.whole) reader.reads.add(name);
}

/** Computes what all pages share: a page depends on what it takes of it, not on what it is made from. */
export function withoutNoting<T>(compute: () => T): T {
  return rendered.run(undefined, compute);
}

/** Renders a page or a part of one, and tells what it read. */
export async function readsOf<T>(render: () => Promise<T>): Promise<{ result: T; reads: ReadonlySet<string> }> {
  const reader: Rendered = { reads: new Set(), whole: rendered.getStore() };
  return { result: await rendered.run(reader, render), reads: reader.reads };
}
