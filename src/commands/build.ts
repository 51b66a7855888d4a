/**
 * `npm run build`: checks the content, builds into a folder beside `dist/`, and puts it in its place only when all
 * of it succeeded, so that a failed build leaves the last good one as it was.
 */
import { rmSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { contentDirectory } from '../model/content-directory.ts';
import { SubjectError } from '../model/faults.ts';
import { readSubject } from '../model/read-subject.ts';

const target = resolve(process.env['OUT_DIR'] || 'dist');
const partial = `${target}-partial`;

try {
  readSubject(contentDirectory);
  rmSync(partial, { recursive: true, force: true });
  await build({ outDir: partial });
  rmSync(target, { recursive: true, force: true });
  renameSync(partial, target);
} catch (error) {
  rmSync(partial, { recursive: true, force: true });
  console.error(error instanceof SubjectError ? error.message : error);
  process.exit(1);
}
