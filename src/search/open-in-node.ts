/** Opens the search in Node, from the same files that the browser gets: for the bench and the tests. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readNames } from './entries.ts';
import type { FullIndex } from './find-in-all.ts';
import type { Pagefind } from './full-text.ts';
import { openFullText } from './full-text.ts';
import type { PreparedNames } from './named-entries.ts';
import { prepareNames } from './named-entries.ts';
import type { NamesList } from './names-list.ts';
import { indexFolder } from './search-files.ts';
import type { SearchTable } from './search-table.ts';
import { readTable } from './search-table.ts';
import { makeSpeller } from './suggest-words.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface OpenSearch extends FullIndex {
  /** Of the names list alone, as before the full index is there. */
  named: PreparedNames;
}

function readPart(path: string): ArrayBuffer {
  const { buffer, byteOffset, length } = readFileSync(path);
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
}

/** Lets Pagefind's script read files of this machine through `fetch`; other addresses are refused. */
export function fetchFiles(): void {
  globalThis.fetch = async (address) => {
    const path = String(address).replace(/\?.*$/, '');
    if (!path.startsWith('/')) throw new Error(`${path} is not a file`);
    return new Response(readPart(path));
  };
}

export async function loadPagefind(folder: string): Promise<Pagefind> {
  fetchFiles();
  const script = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as { createInstance(options: object): Pagefind };
  return script.createInstance({ basePath: `${folder}/`, noWorker: true, metaCacheTag: 'kept' });
}

/** `files` as `makeSearchFiles` makes them; they are written into `folder`. */
export async function openInNode(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<OpenSearch> {
  const root = resolve(folder);
  rmSync(root, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const names = JSON.parse(Buffer.from(files.get('search/names.json')!).toString()) as NamesList;
  const index = join(root, indexFolder(names.version));
  const table = JSON.parse(readFileSync(join(index, 'table.json'), 'utf8')) as SearchTable;
  const named = readNames(names);
  const entries = readTable(table, named);
  const fullText = openFullText(await loadPagefind(index), table, async (path) => readPart(join(index, path)));
  const prepared = prepareNames(entries.slice(0, named.length));
  const speller = makeSpeller(JSON.parse(readFileSync(join(index, 'words.json'), 'utf8')) as Vocabulary, prepared);
  return { entries, named: prepareNames(named), prepared, fullText, speller: async () => speller };
}
