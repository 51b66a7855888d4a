/** Opens the search in Node, from the same files that the browser gets: for the bench and the tests. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchEntry } from './entries.ts';
import { readNames } from './entries.ts';
import type { FullIndex } from './find-in-all.ts';
import type { PreparedNames } from './named-entries.ts';
import { prepareNames } from './named-entries.ts';
import type { NamesList } from './names-list.ts';
import type { PagefindScript } from './open-index.ts';
import { openIndex } from './open-index.ts';
import { indexFolder } from './search-files.ts';
import type { ShelvedNames } from './shelf-reader.ts';
import { ShelfReader } from './shelf-reader.ts';

export interface OpenSearch extends FullIndex {
  /** The names list alone, as it is before the full index is there. */
  named: { entries: SearchEntry[]; prepared: PreparedNames };
}

/** Answers with a file of this machine; `count` is told of it. */
export async function bringFile(path: string, count?: (path: string, content: Uint8Array) => void): Promise<Response> {
  if (!existsSync(path)) return new Response(null, { status: 404 });
  const content = new Uint8Array(readFileSync(path));
  count?.(path, content);
  return new Response(content);
}

export async function importFile<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(path).href)) as T;
}

/** `files` as `makeSearchFiles` makes them; they are written `into` a folder. `count` is told of every file that is read. */
export async function openInNode(files: ReadonlyMap<string, Uint8Array>, into: string, count?: (path: string, content: Uint8Array) => void): Promise<OpenSearch> {
  const root = resolve(into);
  rmSync(root, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const { version, parts, shelves: starts = [], ...list } = JSON.parse(Buffer.from(files.get('search/names.json')!).toString()) as NamesList;
  const entries = readNames(list);
  const folder = join(root, indexFolder(version));
  const bring = (path: string) => bringFile(path, count);
  const shelves = new ShelfReader(starts, async (file) => (await bring(folder + file)).json() as Promise<ShelvedNames[]>);
  const index = await openIndex({ folder, parts, bring, importScript: importFile<PagefindScript>, shelves }, entries);
  return { ...index, named: { entries, prepared: prepareNames(entries) } };
}
