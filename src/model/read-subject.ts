/** Reads a content directory without Astro: for the check before a build, the release and the tests. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { SubjectError } from './faults.ts';
import type { Subject } from './subject.ts';
import { joinSubject } from './subject.ts';
import type { Kind } from './kinds.ts';
import { kinds, mdxSchemas } from './kinds.ts';
import { parseRecord } from './parse-record.ts';
import type { RawRecord, RawSubject } from './record.ts';

/** The files of a kind, below the content directory, in order of name. Names that start with "_" are left out. */
export function filesOf(directory: string, kind: Kind): string[] {
  if (kind === 'site') return ['site.yaml'];
  const ending = kind in mdxSchemas ? '.mdx' : '.yaml';
  let names: string[];
  try {
    names = readdirSync(join(directory, kind));
  } catch {
    return [];
  }
  return names
    .filter((name) => !name.startsWith('_') && !name.startsWith('.'))
    .sort()
    .map((name) => `${kind}/${name}`)
    .filter((file) => file.endsWith(ending) || reportStray(file));
}

function reportStray(file: string): boolean {
  throw new SubjectError([
    { file, field: 'file', found: 'an ending this folder does not hold', remedy: 'rename it to .yaml (records) or .mdx (sections, pages), or put a _ before its name' },
  ]);
}

function readText(directory: string, file: string): string | Fault {
  const path = join(directory, file);
  try {
    if (lstatSync(path).isSymbolicLink()) {
      return { file, field: 'file', found: 'a symbolic link', remedy: 'put the file itself there' };
    }
    return readFileSync(path, 'utf8');
  } catch {
    return { file, field: 'file', found: 'nothing that can be read', remedy: 'write the file' };
  }
}

/** Reads and checks every file; throws a `SubjectError` that lists all faults of form. */
export function readRecords(directory: string): RawSubject {
  const faults: Fault[] = [];
  const raw = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, RawRecord[]>;
  for (const kind of kinds) {
    for (const file of filesOf(directory, kind)) {
      const text = readText(directory, file);
      if (typeof text !== 'string') {
        faults.push(text);
        continue;
      }
      const parsed = parseRecord(kind, file, text);
      if ('faults' in parsed) faults.push(...parsed.faults);
      else raw[kind].push(parsed.record);
    }
  }
  if (faults.length > 0) throw new SubjectError(faults);
  return raw as unknown as RawSubject;
}

/** Reads, checks and joins a subject. */
export function readSubject(directory: string): Subject {
  return joinSubject(readRecords(directory));
}
