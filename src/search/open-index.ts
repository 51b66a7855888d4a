/** Opens the full index: the parts that every search needs are asked for at once. */
import type { SearchEntry } from './entries.ts';
import type { FullIndex } from './find-in-all.ts';
import type { Pagefind } from './full-text.ts';
import { openFullText } from './full-text.ts';
import type { ChunkLine } from './index-outline.ts';
import { chunkAsked, chunkFile, describeIndex, packChunk } from './index-outline.ts';
import { NameShelves } from './name-shelves.ts';
import { prepareNames } from './named-entries.ts';
import { PartLoader } from './part-loader.ts';
import { FactReader } from './record-facts.ts';
import type { SearchTable } from './search-table.ts';
import { readTable } from './search-table.ts';
import type { ShelfReader } from './shelf-reader.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordShelves } from './word-shelves.ts';

/** Pagefind's script as the site serves it. */
export interface PagefindScript {
  createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): Pagefind;
  /** Gives it what brings its files. */
  loadWith(bring: (address: string) => Promise<Response>): void;
}

export interface IndexSource {
  /** The address of the index's folder, with a slash at its end. */
  folder: string;
  /** The parts of every search, with their bytes. */
  parts: Readonly<Record<string, number>>;
  bring(address: string): Promise<Response>;
  importScript(address: string): Promise<PagefindScript>;
  /** The names that the list has no room for. */
  shelves: ShelfReader;
}

/** What Pagefind asks for by path, in its own form. */
async function answerPagefind(path: string, given: Readonly<Record<string, Uint8Array<ArrayBuffer>>>, loader: PartLoader): Promise<Response> {
  const chunk = chunkAsked(path);
  if (chunk) return new Response(packChunk(await loader.loadJson<ChunkLine[]>(chunk)));
  return new Response(given[path] ?? (await loader.load(path)));
}

/** `named` are the entries of the names list. Rejects when a part is missing or cut short, or cannot run. */
export async function openIndex({ folder, parts, bring, importScript, shelves: reader }: IndexSource, named: readonly SearchEntry[]): Promise<FullIndex> {
  const loader = new PartLoader(folder, parts, bring);
  const [script, table] = await Promise.all([
    importScript(`${folder}pagefind.js`),
    loader.loadJson<SearchTable>('table.json'),
    ...Object.keys(parts).map((path) => loader.load(path)),
  ]);
  loader.expect(Object.fromEntries(table.index.chunks.map(([, , bytes], chunk) => [chunkFile(chunk), bytes])));
  const given = describeIndex(table.index);
  script.loadWith((address) => answerPagefind(address.slice(folder.length).replace(/\?.*$/, ''), given, loader));
  const pagefind = script.createInstance({ basePath: folder, noWorker: true, metaCacheTag: 'kept' });
  const entries = readTable(table, named);
  const facts = new FactReader(entries, named.length, table.facts, (file) => loader.loadJson(file));
  const prepared = prepareNames(entries.slice(0, named.length));
  const shelves = new NameShelves(reader, entries, prepared);
  const words = new WordShelves(table.words, (file) => loader.loadJson<Vocabulary>(file));
  let spelling: Promise<Spelling> | undefined;
  const loadSpelling = async () => {
    const [{ Spelling }, vocabulary] = await Promise.all([import('./spelling.ts'), words.all()]);
    return new Spelling(vocabulary, prepared);
  };
  return {
    entries,
    prepared,
    bringNames: (query) => shelves.bring(query),
    bringFacts: (places) => facts.bring(places),
    fullText: openFullText(pagefind, loader, table.folders),
    spelling() {
      spelling ??= loadSpelling();
      spelling.catch(() => (spelling = undefined));
      return spelling;
    },
    async complete(start) {
      const [{ completeWord }, vocabulary] = await Promise.all([import('./spelling.ts'), words.beginning(start)]);
      return completeWord(start, vocabulary);
    },
  };
}
