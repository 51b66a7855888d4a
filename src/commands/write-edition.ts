/** Puts an edition into a content directory: its texts, itself, then the ledger that seals it. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ComposedEdition } from '../citations/editions/compose-edition.ts';
import { ledgerFile } from '../model/published/read-published.ts';

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

export function writeEdition(directory: string, { edition, texts, ledger }: ComposedEdition): void {
  if (texts.length > 0) write(join(directory, `editions/${edition.id}.jsonl`), `${texts.join('\n')}\n`);
  write(join(directory, `editions/${edition.id}.json`), `${JSON.stringify(edition, null, 1)}\n`);
  write(join(directory, ledgerFile), `${ledger.map((line) => JSON.stringify(line)).join('\n')}\n`);
}
