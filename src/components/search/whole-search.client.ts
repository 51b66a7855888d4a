/** The part of search that looks into every word; fetched behind the names. */
import type { SearchEntry } from '../../search/entries.ts';
import { findByName } from '../../search/find-by-name.ts';
import type { FullIndex } from '../../search/find-in-all.ts';
import { findInAll } from '../../search/find-in-all.ts';
import type { Findings } from '../../search/findings.ts';
import { findingsOf } from '../../search/findings.ts';
import { prepareNames } from '../../search/named-entries.ts';
import type { NamesList } from '../../search/names-list.ts';
import type { PagefindScript } from '../../search/open-index.ts';
import { openIndex } from '../../search/open-index.ts';
import type { ShelfReader } from '../../search/shelf-reader.ts';
import './search.client.ts';

/** `base` is the address of the site's root. */
export function openInBrowser(base: URL, { version, parts }: NamesList, entries: readonly SearchEntry[], shelves: ShelfReader): Promise<FullIndex> {
  const { pathname } = new URL(`assets/search/${version}/`, base);
  const importScript = (address: string) => import(/* @vite-ignore */ address) as Promise<PagefindScript>;
  return openIndex({ folder: pathname, parts, bring: (address) => fetch(address), importScript, shelves }, entries);
}

export async function askIndex(text: string, index: FullIndex): Promise<Findings> {
  return findingsOf(await findInAll(text, index), index.prepared);
}

/** What can be said without the full text: names, aliases and dates. */
export function askNames(text: string, entries: readonly SearchEntry[]): Findings {
  const prepared = prepareNames(entries);
  return findingsOf(findByName(text, prepared, entries), prepared);
}
