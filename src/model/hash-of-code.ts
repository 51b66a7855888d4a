/** What is kept for the next build is of use to it only while the code is the same. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

function compute(): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync(resolve('package-lock.json')));
  const files = readdirSync(resolve('src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort();
  for (const file of files) hash.update(file).update(readFileSync(resolve('src', file)));
  return hash.digest('hex');
}

let code: string | undefined;

/** A hash of all code and of the exact versions of all packages. */
export function hashOfCode(): string {
  code ??= compute();
  return code;
}
