/** A thread that writes the search files into the folder that it is given, says so, and makes the forms of citations when it is asked to. */
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { makeForms } from '../citations/formats/kept-forms.ts';
import { itemsOf } from '../components/cite/citation-maps.ts';
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

const asked = once(parentPort!, 'message');
const subject = readSubject(contentDirectory, readKeptRecords());
await writeSearchFiles(subject, workerData as string);
parentPort!.postMessage('the search files stand');
await asked;
// Backwards: the build, which needs them before all are made, begins at the other end.
await makeForms([...itemsOf(subject).values()].reverse());
