/** Opens the full index: every part that any search needs is asked for at once, and none is trusted unseen. */
import type { SearchEntry } from '../../search/entries.ts';
import type { FullText, Pagefind } from '../../search/full-text.ts';
import { openFullText } from '../../search/full-text.ts';
import type { PreparedNames } from '../../search/named-entries.ts';
import { prepareNames } from '../../search/named-entries.ts';
import type { SearchTable } from '../../search/search-table.ts';
import { readTable } from '../../search/search-table.ts';

export { findInAll } from '../../search/find.ts';
export { excerptOf } from '../../search/excerpt-of.ts';

/** All that a query needs once the full index is open. */
export interface OpenIndex {
  entries: SearchEntry[];
  prepared: PreparedNames;
  fullText: FullText;
}

async function load(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** `folder` is the index's path with a slash at both ends; `named` are the entries of the names list. */
export async function openIndex(folder: string, named: readonly SearchEntry[]): Promise<OpenIndex> {
  const script = `${folder}pagefind.js`;
  const [answer, pagefind] = await Promise.all([
    load(`${folder}table.json`),
    import(/* @vite-ignore */ script) as Promise<{ createInstance(options: object): Pagefind }>,
  ]);
  const table = JSON.parse(new TextDecoder().decode(answer)) as SearchTable;
  const entries = readTable(table, named);
  const instance = pagefind.createInstance({ basePath: folder, noWorker: true, metaCacheTag: 'kept' });
  return { entries, prepared: prepareNames(entries.slice(0, named.length)), fullText: openFullText(instance, table, (path) => load(folder + path)) };
}
