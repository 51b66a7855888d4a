/** The full index: search records given to Pagefind, and the files it makes of them. */
import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { IndexOutline } from './index-outline.ts';
import { indexedText } from './indexed-words.ts';
import { readPagefind, unpack } from './read-pagefind.ts';
import type { SearchRecord } from './search-record.ts';

export interface PagefindFiles {
  /** By path below the index's folder. */
  files: Map<string, Uint8Array>;
  outline: IndexOutline;
}

/** What the site sends as it is. The rest is kept in fewer bytes, or of no use here: the site has records of its own. */
const kept = /^(pagefind\.js|wasm\..*)$/;

/** A language that Pagefind has no stemmer for: the words are stems already. */
const language = 'zxx';

/** Records given at once: Pagefind takes them in order, and need not wait for the next. */
const recordsAtOnce = 100;

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
      const { url } = JSON.parse(Buffer.from(unpack(content)).toString()) as { url: string };
      return [url, path.slice('fragment/'.length).replace('.pf_fragment', '')];
    }),
  );
}

/** Gives the records to Pagefind. Throws when it reports an error. */
export async function indexRecords(records: readonly SearchRecord[]): Promise<PagefindIndex> {
  const { index } = checked(await createIndex({ forceLanguage: language }));
  if (!index) throw new Error('Pagefind made no index');
  const add = ({ kind, id, title, text, labels = [] }: SearchRecord) => index.addCustomRecord({ url: `${kind}/${id}`, content: indexedText([title, text, ...labels].join('\n\n')), language });
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    const answers = await Promise.all(records.slice(from, from + recordsAtOnce).map(add));
    answers.forEach(checked);
  }
  return index;
}

/** The files of an index of the records. Throws when Pagefind reports an error or loses a record. */
export async function takePagefindFiles(index: PagefindIndex, records: readonly SearchRecord[]): Promise<PagefindFiles> {
  const made = checked(await index.getFiles());
  await index.deleteIndex();
  const all = new Map(made.files.map(({ path, content }) => [path, content]));
  const byUrl = idsByUrl(all);
  const hashes = records.map(({ kind, id }) => {
    const found = byUrl.get(`${kind}/${id}`);
    if (!found) throw new Error(`Pagefind lost the record ${kind}/${id}`);
    return found;
  });
  const { outline, chunks } = readPagefind(all, hashes);
  const sent = [...all].filter(([path]) => kept.test(path)).sort(([left], [right]) => (left < right ? -1 : 1));
  const files = new Map([...sent, ...chunks]);
  files.set('pagefind.js', Buffer.concat([Buffer.from(handover), all.get('pagefind.js')!]));
  return { files, outline };
}
