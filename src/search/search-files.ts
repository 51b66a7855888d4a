/** Every file that search needs on the site, made from the subject alone. */
import { createHash } from 'node:crypto';
import type { Subject } from '../model/subject.ts';
import type { OpenedRecord } from './full-text.ts';
import { digitsOfFolder, recordFile, recordsOfFolder, searchFolder } from './full-text.ts';
import { groupsOf } from './index-groups.ts';
import type { KeptGroups } from './kept-groups.ts';
import type { NamesList } from './names-list.ts';
import { makeShelves } from './name-shelves.ts';
import { inListedOrder, isNamed, listedRecords, makeNamesList } from './names-list.ts';
import { makePagefindFiles } from './pagefind-files.ts';
import { factsFile } from './record-facts.ts';
import { searchRecords } from './records.ts';
import { makeSearchTable } from './search-table.ts';
import { shelfFile } from './shelf-reader.ts';
import type { SearchRecord } from './search-record.ts';
import { countWords } from './vocabulary.ts';
import { makeWordShelves, wordsFile } from './word-shelves.ts';

export function indexFolder(version: string): string {
  return `${searchFolder}${version}/`;
}

function toBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** The records as they are opened, by path below the site's base path, and the names of their folders one after another. */
export function writeRecords(records: readonly SearchRecord[]): { files: Map<string, Uint8Array>; folders: string } {
  const written = records.map(({ title, trail, text }) => toBytes({ title, trail, text } satisfies OpenedRecord));
  const names: string[] = [];
  for (let from = 0; from < written.length; from += recordsOfFolder) {
    const hash = createHash('sha256');
    for (const content of written.slice(from, from + recordsOfFolder)) hash.update(`${content.length} `).update(content);
    names.push(hash.digest('hex').slice(0, digitsOfFolder));
  }
  const folders = names.join('');
  return { files: new Map(written.map((content, place) => [searchFolder + recordFile(place, folders), content])), folders };
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, isWanted: (path: string) => boolean): Record<string, number> {
  return Object.fromEntries([...files].filter(([path]) => isWanted(path)).map(([path, { length }]) => [path, length]));
}

/** By path below the site's base path, in a fixed order. `kept` has what the last build made, and takes what this one makes. */
export async function makeSearchFiles(subject: Subject, kept?: KeptGroups): Promise<Map<string, Uint8Array>> {
  const records = inListedOrder(searchRecords(subject));
  const { files, outline } = await makePagefindFiles(groupsOf(records), kept);
  const listed = listedRecords(records);
  const { starts, shelves } = makeShelves(records, new Set(records.filter((record) => isNamed(record) && !listed.has(record))));
  const words = makeWordShelves(countWords(records));
  shelves.forEach((shelf, place) => files.set(shelfFile(place), toBytes(shelf)));
  words.shelves.forEach((shelf, place) => files.set(wordsFile(place), toBytes(shelf)));
  const written = writeRecords(records);
  const { table, facts } = makeSearchTable(records, outline, words.starts, written.folders);
  files.set('table.json', toBytes(table));
  facts.forEach((ofFile, place) => files.set(factsFile(place + 1), toBytes(ofFile)));
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update(content);
  const version = hash.digest('hex').slice(0, 10);
  const parts = bytesOf(files, (path) => /^(table\.json$|wasm\.)/.test(path));
  const list: NamesList = { version, parts, kinds: makeNamesList(records), ...(starts.length > 0 && { shelves: starts }) };
  return new Map([['search/names.json', toBytes(list)], ...written.files, ...[...files].map(([path, content]) => [indexFolder(version) + path, content] as const)]);
}
