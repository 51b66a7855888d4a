/** The full index: search records given to Pagefind, and the files it makes of them. */
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { indexedText } from './indexed-words.ts';
import type { SearchRecord } from './search-record.ts';

export interface PagefindFiles {
  /** By path below the index's folder. */
  files: Map<string, Uint8Array>;
  /** Pagefind's id of each record, in the order given. */
  ids: string[];
}

/** What the site has no use for, or has of its own: Pagefind also finds the words of a fragment's titles, and shows others. */
const unused = /^(pagefind-(highlight|worker|ui|modular-ui|component-ui)\.|fragment\/|filter\/)/;
const signature = 12;

/** A language that Pagefind has no stemmer for: the words are stems already. */
const language = 'zxx';

/** Put before Pagefind's script, so that the site can bring its files and see which fail: the script itself only logs that. */
const handover = 'let bring=globalThis.fetch;export const loadWith=(given)=>{bring=given};const fetch=(address)=>bring(address);\n';

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

function idsByUrl(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const fragments = [...files].filter(([path]) => path.startsWith('fragment/'));
  return new Map(
    fragments.map(([path, content]) => {
      const { url } = JSON.parse(gunzipSync(content).subarray(signature).toString()) as { url: string };
      return [url, path.slice('fragment/'.length).replace('.pf_fragment', '')];
    }),
  );
}

/** Indexes the records. Throws when Pagefind reports an error or loses a record. */
export async function makePagefindFiles(records: readonly SearchRecord[]): Promise<PagefindFiles> {
  const { index } = checked(await createIndex({ forceLanguage: language }));
  if (!index) throw new Error('Pagefind made no index');
  for (const { kind, id, title, text, labels = [] } of records) {
    const content = indexedText([title, text, ...labels].join('\n\n'));
    checked(await index.addCustomRecord({ url: `${kind}/${id}`, content, language }));
  }
  const made = checked(await index.getFiles());
  await index.deleteIndex();
  const all = new Map(made.files.map(({ path, content }) => [path, content]));
  const kept = made.files.filter(({ path }) => !unused.test(path)).sort((left, right) => (left.path < right.path ? -1 : 1));
  const files = new Map(kept.map(({ path, content }) => [path, path === 'pagefind.js' ? Buffer.concat([Buffer.from(handover), content]) : content]));
  const byUrl = idsByUrl(all);
  const ids = records.map(({ kind, id }) => {
    const found = byUrl.get(`${kind}/${id}`);
    if (!found) throw new Error(`Pagefind lost the record ${kind}/${id}`);
    return found;
  });
  return { files, ids };
}
