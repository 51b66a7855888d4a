/** Every citation file of the built sites through readers that are not ours: pandoc for BibTeX and CSL-JSON, bibutils for RIS. */
import type { ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { testedSites } from '../sites.ts';

interface Reference {
  id: string;
  URL: string;
  title: string;
  /** None for the site as a whole. */
  author?: { literal: string }[];
}

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const mostBytes: ExecFileSyncOptionsWithStringEncoding = { maxBuffer: 2 ** 28, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] };

describe.each(testedSites)('$name', ({ folder }) => {
  const filesOf = (ending: string) =>
    readdirSync(join(folder, 'data/cite'))
      .filter((name) => name.endsWith(`.${ending}`) && name !== `all.${ending}`)
      .map((name) => join(folder, 'data/cite', name));
  const ownReferences = filesOf('csl.json').flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Reference[]);
  const expected = ownReferences.map(({ id, URL }) => [id, URL]).sort();

  test.skipIf(!has('pandoc')).each(['bibtex', 'biblatex', 'csljson'])('pandoc reads every file of %s: one item in each, by its author, at its address', (format) => {
    const ending = { bibtex: 'bib', biblatex: 'biblatex' }[format];
    const input = ending ? filesOf(ending).map((file) => readFileSync(file, 'utf8')).join('\n') : JSON.stringify(ownReferences);
    const read = JSON.parse(execFileSync('pandoc', ['-f', format, '-t', 'csljson'], { ...mostBytes, input })) as Reference[];
    expect(read.map(({ id, URL }) => [id, URL]).sort()).toEqual(expected);
    expect(new Set(read.map(({ author }) => author?.[0]?.literal))).toEqual(new Set(ownReferences.map(({ author }) => author?.[0]?.literal)));
    expect(read.filter(({ title }) => !title)).toEqual([]);
  });

  test.skipIf(!has('ris2xml'))('bibutils reads every file of RIS: one item in each, at its address', () => {
    const xml = execFileSync('ris2xml', filesOf('ris'), mostBytes);
    const records = [...parseHTML(xml.replace(/^\uFEFF?<\?xml[^>]*>\s*/, '')).document.querySelectorAll('mods')];
    expect(records.map((record) => [record.getAttribute('ID'), record.querySelector('url')?.textContent]).sort()).toEqual(expected);
  });
});
