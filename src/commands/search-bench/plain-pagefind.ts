/** Pagefind as it comes, over the built pages that the records stand on. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createIndex } from 'pagefind';
import type { Subject } from '../../model/subject.ts';
import { basePath } from '../../model/addresses.ts';
import { bringFile, importFile } from '../../search/open-in-node.ts';
import { searchRecords } from '../../search/records.ts';
import type { Engine } from './engine.ts';
import { TrafficCounter } from './traffic.ts';

interface Script {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Results that its own interface opens at once. */
const shown = 5;

/** The records of each page, by its path below the base: a page that holds what was looked for counts as right. */
function recordsByPage(subject: Subject): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const { address, kind, id } of searchRecords(subject)) {
    const page = address.replace(/#.*$/, '').slice(basePath.length);
    pages.set(page, [...(pages.get(page) ?? []), `${kind}/${id}`]);
  }
  return pages;
}

/** `built` is the built site, `folder` where the index is put. */
export async function openPlainPagefind(subject: Subject, built: string, folder: string): Promise<Engine> {
  const pages = recordsByPage(subject);
  const { index } = await createIndex({ rootSelector: 'main', forceLanguage: subject.site.language.split('-')[0]! });
  for (const page of pages.keys()) {
    await index!.addHTMLFile({ url: `/${page}`, content: readFileSync(join(built, page, 'index.html'), 'utf8') });
  }
  const root = resolve(folder);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  await index!.writeFiles({ outputPath: root });
  const traffic = new TrafficCounter();
  const count = (path: string, content: Uint8Array) => traffic.add(path, content);
  globalThis.fetch = (address) => bringFile(String(address).replace(/\?.*$/, ''), count);
  count('pagefind.js', readFileSync(join(root, 'pagefind.js')));
  const script = await importFile<Script>(join(root, 'pagefind.js'));
  await script.options({ basePath: `${root}/`, baseUrl: '/' });
  return {
    name: 'plain Pagefind',
    async search(text) {
      const { results } = await script.search(text);
      const opened = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      return opened.map(({ url }) => pages.get(url.replace(/^\//, '').replace(/#.*$/, '')) ?? [url]);
    },
    traffic: () => traffic.take(),
  };
}
