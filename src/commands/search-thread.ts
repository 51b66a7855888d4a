/** A thread that writes the search files into the folder that it is given, all but those that it is told stand already, and says which there are. */
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import type { Subject } from '../model/subject.ts';
import { KeptGroups } from '../search/kept-groups.ts';
import { makeSearchFiles } from '../search/search-files.ts';
import { readKeptRecords } from './rebuild/kept-records.ts';

/** Gives the paths of all of them. */
async function writeSearchFiles(subject: Subject, folder: string, standing: Promise<ReadonlySet<string>>): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  const files = await makeSearchFiles(subject, new KeptGroups());
  await close();
  const stands = await standing;
  const folders = new Set<string>();
  for (const [path, content] of files) {
    if (stands.has(path)) continue;
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, content);
  }
  return [...files.keys()];
}

const standing = once(parentPort!, 'message').then(([paths]) => paths as ReadonlySet<string>);
parentPort!.postMessage(await writeSearchFiles(readSubject(contentDirectory, readKeptRecords()), workerData as string, standing));
