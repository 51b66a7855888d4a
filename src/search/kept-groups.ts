/** What Pagefind made of a group of records, kept for the next build under the hash of all that it was given and of the code. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../model/cache-directory.ts';
import { hashOfCode } from '../model/hash-of-code.ts';
import type { GroupIndex } from './index-groups.ts';

const ownFolder = join(cacheDirectory, 'search-groups');

export class KeptGroups {
  private readonly folder: string;
  private readonly used = new Set<string>();

  constructor(folder = ownFolder) {
    this.folder = folder;
  }

  private fileOf(given: readonly unknown[]): string {
    const hash = createHash('sha256').update(hashOfCode());
    for (const part of given) hash.update(JSON.stringify(part));
    const file = `${hash.digest('hex').slice(0, 32)}.json`;
    this.used.add(file);
    return join(this.folder, file);
  }

  /** Undefined when there is none, or when a build was ended while it wrote. */
  read(given: readonly unknown[]): GroupIndex | undefined {
    try {
      return JSON.parse(readFileSync(this.fileOf(given), 'utf8')) as GroupIndex;
    } catch {
      return undefined;
    }
  }

  keep(given: readonly unknown[], made: GroupIndex): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.fileOf(given), JSON.stringify(made));
  }

  /** Removes what was neither read nor kept. */
  finish(): void {
    mkdirSync(this.folder, { recursive: true });
    for (const file of readdirSync(this.folder)) if (!this.used.has(file)) rmSync(join(this.folder, file), { force: true });
  }
}
