/**
 * A thread that writes the search files into the folder that it is given, all but those that it is told stand already, says
 * which, and makes the forms of citations when it is asked to.
 */
import { on } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import type { Subject } from '../model/subject.ts';
import { makeSearchFiles } from '../search/search-files.ts';
import { readKeptRecords } from './rebuild/kept-records.ts';

/** Gives the paths of all of them. */
async function writeSearchFiles(subject: Subject, folder: string, standing: Promise<ReadonlySet<string>>): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  const files = await makeSearchFiles(subject);
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

async function makeFormsOf(subject: Subject): Promise<void> {
  // Loaded late: a build after a change does not ask for them, and need not read the styles of citations.
  const [{ makeForms }, { itemsOf }] = await Promise.all([import('../citations/formats/kept-forms.ts'), import('../components/cite/citation-maps.ts')]);
  // Backwards: the build, which needs them before all are made, begins at the other end.
  await makeForms([...itemsOf(subject).values()].reverse());
}

const messages = on(parentPort!, 'message');
/** The next message. */
const next = async <T>(): Promise<T> => (await messages.next()).value![0];
const standing = next<ReadonlySet<string>>();
const subject = readSubject(contentDirectory, readKeptRecords());
parentPort!.postMessage(await writeSearchFiles(subject, workerData as string, standing));
await next();
// Nothing more is listened for: the thread ends, and frees what it holds, when the forms are made.
await messages.return?.();
await makeFormsOf(subject);
