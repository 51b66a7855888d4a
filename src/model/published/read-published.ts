/** Reads editions and ledger from the content directory. Neither git nor the clock is asked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Edition, FrozenText, LedgerLine } from '../../schema/edition.ts';
import { edition, frozenText, ledgerLine } from '../../schema/edition.ts';
import type { Fault } from '../faults.ts';
import { SubjectError } from '../faults.ts';
import { hashOf } from './hash.ts';
import { Published } from './published.ts';

export const ledgerFile = 'ledger/addresses.jsonl';

const restore = 'restore the file as the release wrote it';

/** Reads a value written by the release; a fault when it is not what the release writes. */
function parse<S extends z.ZodType>(schema: S, text: string, file: string, line: number | undefined, faults: Fault[]): z.output<S> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    faults.push({ file, line, field: 'JSON', found: 'text that cannot be read', remedy: restore });
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  faults.push({ file, line, field: issue.path.join('.') || 'record', found: issue.message, remedy: restore });
  return undefined;
}

function linesOf(directory: string, file: string): string[] {
  const path = join(directory, file);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** "2026-11-23" before "2026-11-23-2" before "2026-11-23-10". */
export function byEdition(left: string, right: string): number {
  const day = left.slice(0, 10).localeCompare(right.slice(0, 10), 'en');
  return day || Number(left.slice(11) || 1) - Number(right.slice(11) || 1);
}

/** Throws a `SubjectError` when a file is not as the release wrote it. */
export function readPublished(directory: string): Published {
  const faults: Fault[] = [];
  const folder = join(directory, 'editions');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const ids = names.map((name) => name.slice(0, -'.json'.length)).sort(byEdition);
  const editions: Edition[] = [];
  const texts = new Map<string, FrozenText>();
  for (const id of ids) {
    const file = `editions/${id}.json`;
    const read = parse(edition, readFileSync(join(directory, file), 'utf8'), file, undefined, faults);
    if (read && read.id !== id) faults.push({ file, field: 'id', found: read.id, remedy: restore });
    if (read) editions.push(read);
    linesOf(directory, `editions/${id}.jsonl`).forEach((line, index) => {
      const text = parse(frozenText, line, `editions/${id}.jsonl`, index + 1, faults);
      if (text) texts.set(hashOf(line), text);
    });
  }
  const ledger = linesOf(directory, ledgerFile)
    .map((line, index) => parse(ledgerLine, line, ledgerFile, index + 1, faults))
    .filter((line): line is LedgerLine => line !== undefined);
  if (faults.length > 0) throw new SubjectError(faults);
  return new Published(editions, texts, ledger);
}
