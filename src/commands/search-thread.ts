/** A thread that makes the search files from the content and writes them into the folder that it is given. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import { makeSearchFiles } from '../search/search-files.ts';

const folder = workerData as string;
rmSync(folder, { recursive: true, force: true });
const files = await makeSearchFiles(readSubject(contentDirectory));
await close();
for (const [path, content] of files) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
