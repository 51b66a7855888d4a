/** A thread that writes the search files into the folder that it is given, says so, and makes the forms of citations when it is asked to. */
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import type { Subject } from '../model/subject.ts';
import { makeSearchFiles } from '../search/search-files.ts';
import { readKeptRecords } from './rebuild/kept-records.ts';

async function writeSearchFiles(subject: Subject, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const files = await makeSearchFiles(subject);
  await close();
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

async function makeFormsOf(subject: Subject): Promise<void> {
  // Loaded late: a build after a change does not ask for them, and need not read the styles of citations.
  const [{ makeForms }, { itemsOf }] = await Promise.all([import('../citations/formats/kept-forms.ts'), import('../components/cite/citation-maps.ts')]);
  // Backwards: the build, which needs them before all are made, begins at the other end.
  await makeForms([...itemsOf(subject).values()].reverse());
}

const asked = once(parentPort!, 'message');
const subject = readSubject(contentDirectory, readKeptRecords());
await writeSearchFiles(subject, workerData as string);
parentPort!.postMessage('the search files stand');
await asked;
await makeFormsOf(subject);
