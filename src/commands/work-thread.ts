/** A thread that makes from the content what the pages do not wait for: the search files, into the folder that it is given, and the forms of citations. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { makeForms } from '../citations/formats/kept-forms.ts';
import { itemsOf } from '../components/cite/citation-maps.ts';
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import type { Subject } from '../model/subject.ts';
import { makeSearchFiles } from '../search/search-files.ts';

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

const subject = readSubject(contentDirectory);
await writeSearchFiles(subject, workerData as string);
// Backwards, so that whoever needs them before all are made begins at the other end.
await makeForms([...itemsOf(subject).values()].reverse());
