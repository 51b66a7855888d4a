/**
 * Every form of a citation, kept for the next build: the five styles take milliseconds an item, and depend on nothing but
 * the item and the code. What is kept stands under the hash of both.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../../model/cache-directory.ts';
import { hashOfCode } from '../../model/hash-of-code.ts';
import type { CitationFile } from '../../model/edition-addresses.ts';
import type { CitedItem } from '../cited-item.ts';
import { formatAll } from './all-formats.ts';
import { formatBibliography, formatCslJson, formatRis } from './citation-files.ts';
import type { FormatName } from './format-labels.ts';

export interface CitationForms {
  /** What can be copied, with places for the day of access. */
  texts: Record<FormatName, string>;
  /** What can be downloaded, without a day of access. */
  files: Record<CitationFile, string>;
}

const folder = join(cacheDirectory, 'citations');

function fileOf(item: CitedItem): string {
  return `${createHash('sha256').update(JSON.stringify([hashOfCode(), item])).digest('hex').slice(0, 32)}.json`;
}

/** What was kept; undefined when there is none, or when a build was ended while it wrote. */
function readKept(file: string): CitationForms | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8')) as CitationForms;
  } catch {
    return undefined;
  }
}

const writers: Record<CitationFile, (items: readonly CitedItem[]) => string> = {
  bibtex: (items) => formatBibliography(items, 'bibtex'),
  biblatex: (items) => formatBibliography(items, 'biblatex'),
  ris: formatRis,
  csl: formatCslJson,
};

/** The file for reference managers of one item or of many. */
export function fileFor(items: readonly CitedItem[], format: CitationFile): string {
  return writers[format](items);
}

async function readOrMake(item: CitedItem): Promise<CitationForms> {
  const file = fileOf(item);
  const kept = readKept(file);
  if (kept) return kept;
  const files = Object.fromEntries(Object.entries(writers).map(([format, write]) => [format, write([item])])) as CitationForms['files'];
  const forms: CitationForms = { texts: await formatAll(item), files };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), JSON.stringify(forms));
  return forms;
}

/** Makes and keeps the forms that are not kept yet, in the order of the items. */
export async function makeForms(items: readonly CitedItem[]): Promise<void> {
  for (const item of items) if (!existsSync(join(folder, fileOf(item)))) await readOrMake(item);
}

/** The item asked for last: its files are written one after the other. */
let last: { item: CitedItem; forms: Promise<CitationForms> } | undefined;

export function formsOf(item: CitedItem): Promise<CitationForms> {
  if (last?.item !== item) last = { item, forms: readOrMake(item) };
  return last.forms;
}

/** Drops what was kept of items that are no more. */
export function dropOthers(items: readonly CitedItem[]): void {
  const known = new Set(items.map(fileOf));
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!known.has(file)) rmSync(join(folder, file));
}
