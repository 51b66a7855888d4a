/** A thread that makes the search files from the content and, told a folder, writes them there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { close } from 'pagefind';
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import { makeSearchFiles } from '../search/search-files.ts';

const folder = new Promise<string>((resolve) => parentPort!.once('message', resolve));
const files = await makeSearchFiles(readSubject(contentDirectory));
await close();

const built = await folder;
for (const [path, content] of files) {
  const file = join(built, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
