/** What a build leaves for the next: what each file was made from, and how it stood when it was built. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../../model/cache-directory.ts';
import type { InlineHashes } from '../hosting/policy.ts';

/** The styles of a page and what it runs inline: what sealing it anew takes. */
export interface KeptSeal {
  /** The place of its stylesheet in `sheets`; none when it has no styles. */
  sheet?: number;
  /** Which of the sheet's rules it can use, in hexadecimal digits. */
  rules?: string;
  hashes: InlineHashes;
}

/** A file that was made from the subject alone. */
export interface KeptFile {
  /** Places in `reads` of what was read for it. */
  reads: number[];
  seal?: KeptSeal;
  /** Bytes, and the time of its last change in whole milliseconds: as long as both stay, it is the file that was built. */
  bytes: number;
  changed: number;
}

/** The prose of a section as it was rendered. */
export interface KeptBody {
  /** Places in `reads`. */
  reads: number[];
  html: string;
}

export interface KeptBuild {
  /** The state of all that is no record: code, versions, settings, editions. */
  state: string;
  /** Everything that was read, with the hash of what it was. */
  reads: [name: string, hash: string][];
  sheets: string[];
  /** By path below the built folder. */
  files: Record<string, KeptFile>;
  /** The prose of sections, by `bodyKey`. */
  bodies: Record<string, KeptBody>;
}

const file = join(cacheDirectory, 'kept-build.json');

/** Undefined when there is none, or when a build was ended while it wrote. */
export function readKeptBuild(): KeptBuild | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptBuild;
  } catch {
    return undefined;
  }
}

/** Before the built folder is changed: what stands in it is then no longer what was kept. */
export function dropKeptBuild(): void {
  rmSync(file, { force: true });
}

export function writeKeptBuild(kept: KeptBuild): void {
  mkdirSync(cacheDirectory, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(kept));
  renameSync(`${file}.new`, file);
}

/** How a file stands on the disk; undefined when there is none. */
export function standingOf(path: string): Pick<KeptFile, 'bytes' | 'changed'> | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { bytes: found.size, changed: Math.floor(found.mtimeMs) } : undefined;
}
