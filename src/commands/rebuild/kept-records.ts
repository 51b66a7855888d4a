/** The records of a build as they were parsed, for the next: to parse them is most of reading them. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheDirectory } from '../../model/cache-directory.ts';
import { hashOfCode } from '../../model/hash-of-code.ts';
import type { ParsedBefore } from '../../model/read-subject.ts';
import type { RawRecord, RawSubject } from '../../model/record.ts';

interface KeptRecords {
  code: string;
  records: RawRecord[];
}

const file = join(cacheDirectory, 'kept-records.bin');

/** By file; none when none are kept, or other code kept them. */
export function readKeptRecords(): ParsedBefore {
  try {
    const { code, records } = deserialize(readFileSync(file)) as KeptRecords;
    return new Map(code === hashOfCode() ? records.map((record) => [record.file, record] as const) : []);
  } catch {
    return new Map();
  }
}

/** Keeps the records of a subject without faults, unless they are those that were kept before. */
export function writeKeptRecords(raw: RawSubject, before: ParsedBefore): void {
  const records: RawRecord[] = Object.values(raw).flat();
  if (records.length === before.size && records.every((record) => before.get(record.file) === record)) return;
  mkdirSync(cacheDirectory, { recursive: true });
  writeFileSync(`${file}.new`, serialize({ code: hashOfCode(), records } satisfies KeptRecords));
  renameSync(`${file}.new`, file);
}
