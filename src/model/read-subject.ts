/** Reads a content directory without Astro: for the check before a build, the release and the tests. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from './faults.ts';
import { SubjectError, suggest } from './faults.ts';
import type { Subject } from './subject.ts';
import { joinSubject } from './subject.ts';
import type { Kind } from './kinds.ts';
import { kinds, mdxSchemas } from './kinds.ts';
import { parseRecord } from './parse-record.ts';
import { checkPublished } from './published/check-published.ts';
import { readPublished } from './published/read-published.ts';
import type { RawRecord, RawSubject } from './record.ts';

const remedyForEnding = 'rename it to .yaml (records) or .mdx (sections, pages), or put a _ before its name';

/** Names that start with "_" or "." are left out. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !/^[_.]/.test(name)).sort();
  } catch {
    return [];
  }
}

/** The files of a kind, below the content directory, in order of name; those of a wrong ending too. */
export function filesOf(directory: string, kind: Kind): string[] {
  return kind === 'site' ? ['site.yaml'] : namesIn(join(directory, kind)).map((name) => `${kind}/${name}`);
}

/** Folders that only a release writes. */
const written = new Set(['editions', 'ledger']);

/** Files and folders that no kind of record owns. */
function strayEntries(directory: string): Fault[] {
  return namesIn(directory)
    .filter((name) => name !== 'site.yaml' && !written.has(name) && !(kinds as string[]).includes(name))
    .map((file) => ({ file, field: 'file', found: 'a name that no kind of record has', remedy: `use one of the folders ${kinds.slice(1).join(', ')}${suggest(file, kinds)}, or put a _ before its name` }));
}

function readText(directory: string, file: string): string | Fault {
  const path = join(directory, file);
  try {
    if (lstatSync(path).isSymbolicLink() || lstatSync(dirname(path)).isSymbolicLink()) {
      return { file, field: 'file', found: 'a symbolic link', remedy: 'put the file itself there' };
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return { file, field: 'file', found: 'bytes that are not UTF-8', remedy: 'save the file as plain UTF-8 text' };
    return { file, field: 'file', found: 'nothing that can be read', remedy: 'write the file' };
  }
}

/** Records by file, as they were parsed before: a file whose text is the same is not parsed again. */
export type ParsedBefore = ReadonlyMap<string, RawRecord>;

/** Reads and checks every file; throws a `SubjectError` that lists all faults of form. */
export function readRecords(directory: string, before: ParsedBefore = new Map()): RawSubject {
  const faults: Fault[] = strayEntries(directory);
  const raw = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, RawRecord[]>;
  for (const kind of kinds) {
    for (const file of filesOf(directory, kind)) {
      if (!file.endsWith(kind in mdxSchemas ? '.mdx' : '.yaml')) {
        faults.push({ file, field: 'file', found: 'an ending this folder does not hold', remedy: remedyForEnding });
        continue;
      }
      const text = readText(directory, file);
      if (typeof text !== 'string') {
        faults.push(text);
        continue;
      }
      const known = before.get(file);
      const parsed = known?.source === text ? { record: known } : parseRecord(kind, file, text);
      if ('faults' in parsed) faults.push(...parsed.faults);
      else raw[kind].push(parsed.record);
    }
  }
  if (faults.length > 0) throw new SubjectError(faults);
  return raw as unknown as RawSubject;
}

/** Checks and joins what was read from a directory; refuses a subject that has lost what was published. */
export function joinAsPublished(directory: string, raw: RawSubject): Subject {
  const subject = joinSubject(raw);
  const faults = checkPublished(subject, readPublished(directory));
  if (faults.length > 0) throw new SubjectError(faults);
  return subject;
}

/** Reads, checks and joins a subject. Throws a `SubjectError` that lists all faults. */
export function readSubject(directory: string, before?: ParsedBefore): Subject {
  return joinAsPublished(directory, readRecords(directory, before));
}
