/** Everything but the records that a built file is made from, as one hash: when it changes, all is built anew. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentDirectory } from '../../model/content-directory.ts';
import { charactersOf } from '../characters.ts';

/** Code, versions and files that are published as they are. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const settings = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'OUT_DIR', 'SOCIAL_IMAGES'];

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export function stateOfBuild(): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of settings) hash.update(`\n${name}=${process.env[name] ?? ''}`);
  for (const path of parts.flatMap((part) => filesBelow(resolve(part)))) hash.update(`\n${path}\n`).update(readFileSync(path));
  // Only a release writes these, and every page may speak of them.
  for (const path of ['editions', 'ledger'].flatMap((name) => filesBelow(join(contentDirectory, name)))) hash.update(`\n${path}\n`).update(readFileSync(path));
  // The faces are cut to the letters in use, and named by what is in them.
  return hash.update(charactersOf(contentDirectory).join('')).digest('hex');
}
