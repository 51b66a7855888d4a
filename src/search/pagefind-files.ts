/** The full index: search records given to Pagefind, and the files made of what it makes of them. */
import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { makeChunks } from './index-chunks.ts';
import type { GroupIndex } from './index-groups.ts';
import { joinGroups } from './index-groups.ts';
import type { IndexOutline } from './index-outline.ts';
import { writeLengths } from './index-outline.ts';
import { indexedText } from './indexed-words.ts';
import type { KeptGroups } from './kept-groups.ts';
import { readMeta, readPagefind, unpack } from './read-pagefind.ts';
import type { SearchRecord } from './search-record.ts';

export interface PagefindFiles {
  /** By path below the index's folder. */
  files: Map<string, Uint8Array>;
  outline: IndexOutline;
}

/** What Pagefind is given of a record. */
interface GivenRecord {
  url: string;
  texts: readonly string[];
}

/** What the site sends as it is. The rest is kept in fewer bytes, or of no use here: the site has records of its own. */
const sent = /^(pagefind\.js|wasm\..*)$/;

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

function given({ kind, id, title, text, labels = [] }: SearchRecord): GivenRecord {
  return { url: `${kind}/${id}`, texts: [title, text, ...labels] };
}

/** Throws when Pagefind reports an error. */
async function giveRecords(records: readonly GivenRecord[]): Promise<PagefindIndex> {
  const { index } = checked(await createIndex({ forceLanguage: language }));
  if (!index) throw new Error('Pagefind made no index');
  const add = ({ url, texts }: GivenRecord) => index.addCustomRecord({ url, content: indexedText(texts.join('\n\n')), language });
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    const answers = await Promise.all(records.slice(from, from + recordsAtOnce).map(add));
    answers.forEach(checked);
  }
  return index;
}

async function takeFiles(index: PagefindIndex): Promise<Map<string, Uint8Array>> {
  const { files } = checked(await index.getFiles());
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
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

/** Throws when Pagefind reports an error or loses a record. */
async function takeGroup(index: PagefindIndex, records: readonly GivenRecord[]): Promise<GroupIndex> {
  const made = await takeFiles(index);
  const byUrl = idsByUrl(made);
  const hashes = records.map(({ url }) => {
    const found = byUrl.get(url);
    if (!found) throw new Error(`Pagefind lost the record ${url}`);
    return found;
  });
  return readPagefind(made, hashes);
}

async function indexGroups(groups: readonly GivenRecord[][], kept: KeptGroups | undefined): Promise<GroupIndex[]> {
  const made: Promise<GroupIndex>[] = [];
  for (const group of groups) {
    const before = kept?.read(group);
    if (before) {
      made.push(Promise.resolve(before));
      continue;
    }
    // Pagefind, in a process of its own, makes the files of one group while the words of the next are found.
    const index = await giveRecords(group);
    await made.at(-1);
    const taken = takeGroup(index, group).then((one) => {
      kept?.keep(group, one);
      return one;
    });
    taken.catch(() => undefined);
    made.push(taken);
  }
  const all = await Promise.all(made);
  kept?.finish();
  return all;
}

/** What is the same of every index but the numbers: Pagefind's own program, and how it lists indexes. */
async function takeProgram(): Promise<{ files: Map<string, Uint8Array>; entry: IndexOutline['entry']; version: string }> {
  const made = await takeFiles(await giveRecords([{ url: 'one', texts: ['record'] }]));
  const files = new Map([...made].filter(([path]) => sent.test(path)).sort(([left], [right]) => (left < right ? -1 : 1)));
  files.set('pagefind.js', Buffer.concat([Buffer.from(handover), made.get('pagefind.js')!]));
  return { files, entry: JSON.parse(Buffer.from(made.get('pagefind-entry.json')!).toString()) as IndexOutline['entry'], version: readMeta(made)[0] };
}

/** The files of an index of the records, which are given group by group. Throws when Pagefind reports an error or loses a record. */
export async function makePagefindFiles(groups: readonly (readonly SearchRecord[])[], kept?: KeptGroups): Promise<PagefindFiles> {
  const { files, entry, version } = await takeProgram();
  const { lengths, lines } = joinGroups(await indexGroups(groups.map((group) => group.map(given)), kept));
  const { files: chunkFiles, chunks } = makeChunks(lines);
  entry.languages[language]!.page_count = lengths.length;
  return { files: new Map([...files, ...chunkFiles]), outline: { version, entry, lengths: writeLengths(lengths), chunks } };
}
