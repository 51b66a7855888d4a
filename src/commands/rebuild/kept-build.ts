/** What a build leaves for the next: what each file was made from, and how it stood when it was built. */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDirectory } from '../../model/cache-directory.ts';
import type { InlineHashes } from '../hosting/policy.ts';
import type { Piece } from './kept-prose.ts';

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
  /** Bytes, and the time of its last change in whole milliseconds: as long as both stay, it is the file that was built. */
  bytes: number;
  changed: number;
  /** The place of its seal in `seals`, of a page. */
  seal?: number;
}

/** The prose of a section as it was rendered; where its text stands in the file of prose. */
export interface KeptBody extends Piece {
  /** Places in `reads`. */
  reads: number[];
}

/** What the files of a build refer to. */
export interface KeptParts {
  /** The state of all that is no record: code, versions, settings, editions. */
  state: string;
  /** Everything that was read, with the hash of what it was. */
  reads: [name: string, hash: string][];
  sheets: string[];
  seals: KeptSeal[];
  /** The prose of sections, by `bodyKey`. */
  bodies: Record<string, KeptBody>;
}

export interface KeptBuild extends KeptParts {
  /** By path below the built folder. */
  files: (readonly [path: string, file: KeptFile])[];
}

type Row = [path: string, reads: number[], bytes: number, changed: number, seal?: number];

/** Lines of JSON: rows of files, then the parts that they refer to. */
const ownFile = join(cacheDirectory, 'kept-build.jsonl');
const rowsInLine = 2_000;

/** Undefined when there is none, or when a build was ended while it wrote. */
export function readKeptBuild(file = ownFile): KeptBuild | undefined {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const parts = JSON.parse(lines.pop()!) as KeptParts;
    const files = lines.flatMap((line) => (JSON.parse(line) as Row[]).map(([path, reads, bytes, changed, seal]) => [path, { reads, bytes, changed, ...(seal === undefined ? {} : { seal }) }] as const));
    return { ...parts, files };
  } catch {
    return undefined;
  }
}

/** Before the built folder is changed: what stands in it is then no longer what was kept. */
export function dropKeptBuild(): void {
  rmSync(ownFile, { force: true });
}

/** `parts` is asked once all files are known. Line by line, since there are hundreds of thousands of files. */
export function writeKeptBuild(files: Iterable<readonly [path: string, file: KeptFile]>, parts: () => KeptParts, file = ownFile): void {
  mkdirSync(dirname(file), { recursive: true });
  const target = openSync(`${file}.new`, 'w');
  let rows: Row[] = [];
  const writeRows = () => {
    if (rows.length > 0) writeFileSync(target, `${JSON.stringify(rows)}\n`);
    rows = [];
  };
  for (const [path, { reads, bytes, changed, seal }] of files) {
    rows.push(seal === undefined ? [path, reads, bytes, changed] : [path, reads, bytes, changed, seal]);
    if (rows.length === rowsInLine) writeRows();
  }
  writeRows();
  writeFileSync(target, JSON.stringify(parts()));
  closeSync(target);
  renameSync(`${file}.new`, file);
}

/** How a file stands on the disk; undefined when there is none. */
export function standingOf(path: string): Pick<KeptFile, 'bytes' | 'changed'> | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { bytes: found.size, changed: Math.floor(found.mtimeMs) } : undefined;
}
