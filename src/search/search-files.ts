/** Every file that search needs on the site, made from the subject alone. */
import { createHash } from 'node:crypto';
import type { Subject } from '../model/subject.ts';
import { inListedOrder, makeNamesList } from './names-list.ts';
import { makePagefindFiles } from './pagefind-files.ts';
import { searchRecords } from './records.ts';
import { makeSearchTable } from './search-table.ts';
import { makeVocabulary } from './vocabulary.ts';

/** The folder of a version of the full index, below the site's base path; its files never change. */
export function indexFolder(version: string): string {
  return `assets/search/${version}/`;
}


function toBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** By path below the site's base path, in a fixed order. */
export async function makeSearchFiles(subject: Subject): Promise<Map<string, Uint8Array>> {
  const records = inListedOrder(searchRecords(subject));
  const language = subject.site.language.split('-')[0]!;
  const { files, ids } = await makePagefindFiles(records, language);
  const hash = createHash('sha256').update(JSON.stringify(records));
  for (const [path, content] of [...files].sort(([left], [right]) => (left < right ? -1 : 1))) hash.update(path).update(content);
  const version = hash.digest('hex').slice(0, 10);
  const folder = indexFolder(version);
  return new Map([
    ['search/names.json', toBytes(makeNamesList(records, version))],
    [`${folder}table.json`, toBytes(makeSearchTable(records, ids))],
    [`${folder}words.json`, toBytes(makeVocabulary(records))],
    ...[...files].map(([path, content]) => [folder + path, content] as const),
  ]);
}
