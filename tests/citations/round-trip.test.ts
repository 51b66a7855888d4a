/** Citation files through readers that are not ours: pandoc for BibTeX and CSL-JSON, bibutils for RIS. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { formatBibliography, formatCslJson, formatRis } from '../../src/citations/formats/citation-files.ts';
import { awkward, twoLines } from './awkward.ts';

const folder = mkdtempSync(join(tmpdir(), 'citations-'));
afterAll(() => rmSync(folder, { recursive: true }));
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const items = [awkward, twoLines];

/** Quotation marks that a reader may make typographic are no loss. */
function straighten(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}

function readWithPandoc(format: string, text: string): { title: string; [field: string]: unknown }[] {
  const file = join(folder, format);
  writeFileSync(file, text);
  return JSON.parse(execFileSync('pandoc', ['-f', format, '-t', 'csljson', file], { encoding: 'utf8' }));
}

describe.skipIf(!has('pandoc'))('pandoc reads', () => {
  test.each([
    ['bibtex', formatBibliography(items, 'bibtex'), [[2026, 11]]],
    ['biblatex', formatBibliography(items, 'biblatex'), [[2026, 11, 3]]],
    ['csljson', formatCslJson(items), [[2026, 11, 3]]],
  ])('%s with nothing lost', (format, text, day) => {
    const read = readWithPandoc(format, text);
    expect(read.map(({ title }) => straighten(title))).toEqual([straighten(awkward.title), 'A title on two lines {']);
    expect(read[0]).toMatchObject({ id: awkward.key, URL: awkward.address, issued: { 'date-parts': day }, author: [{ literal: awkward.author }] });
  });
});

describe.skipIf(!has('ris2xml'))('bibutils reads', () => {
  test('RIS with nothing lost', () => {
    const file = join(folder, 'items.ris');
    writeFileSync(file, formatRis(items));
    const xml = execFileSync('ris2xml', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const records = [...parseHTML(xml.replace(/^\uFEFF?<\?xml[^>]*>\s*/, '')).document.querySelectorAll('mods')];
    const own = (record: Element, name: string) => record.querySelector(`:scope > titleInfo > ${name}`)?.textContent ?? '';
    const titles = records.map((record) => [own(record, 'title'), own(record, 'subTitle')].filter(Boolean).join(': '));
    expect(titles).toEqual([awkward.title, 'A title on two lines {']);
    expect(records[0]!.querySelector('url')!.textContent).toBe(awkward.address);
    expect(records[0]!.querySelector('dateIssued')!.textContent).toBe(awkward.day);
    expect(records[0]!.querySelector('identifier')!.textContent).toBe(awkward.key);
  });
});
