/** Faults through a whole build: it fails, says why, and leaves the last built site as it was. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../runner/run-program.ts';
import { accepted } from './accepted.ts';
import { faultsOfBasis } from './basis.ts';
import { put, withCorrupted } from './corrupt.ts';
import type { Corruption } from './corrupt.ts';
import { faultsOfForm } from './form.ts';
import { faultsOfProse } from './prose.ts';
import { faultsOfReferences } from './references.ts';

/** Builds a changed copy of the test subject over a folder that holds a built site; says what came of both. */
async function build(files: Corruption['files']) {
  const parent = mkdtempSync(join(tmpdir(), 'built-'));
  const folder = join(parent, 'dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'the last site');
  try {
    const environment = { OUT_DIR: folder, BASE_PATH: '', SITE_URL: '' };
    const { code, output } = await withCorrupted(files, async (directory) => {
      const ran = await runNode(['src/commands/build.ts'], { ...environment, CONTENT_DIR: directory });
      rmSync(`.astro-${directory.replace(/[^a-z0-9]+/gi, '-')}`, { recursive: true, force: true });
      return ran;
    });
    const home = existsSync(join(folder, 'index.html')) ? readFileSync(join(folder, 'index.html'), 'utf8') : '';
    return { code, output, home, files: readdirSync(folder), beside: readdirSync(parent) };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

const all = [...faultsOfForm, ...faultsOfReferences, ...faultsOfBasis, ...faultsOfProse];
const chosen = [
  'YAML that does not parse',
  'an unknown key',
  'a day that the calendar does not have',
  'an empty file',
  'a symbolic link out of the tree',
  'a claim on an unknown source',
  'one id on two kinds of record',
  'a claim without a basis',
  'a claim marked twice',
  'a script',
  'an element that is not closed',
  'a topic related to itself',
  'a label of ten thousand characters for a drawing',
  'a word of two scripts in a section',
];

test.concurrent.each(chosen)('a build stops at %s and leaves the last site as it was', async (name) => {
  const { files, message } = all.find((fault) => fault.name === name)!;
  const built = await build(files);
  expect(built.code).toBe(1);
  for (const line of message) expect(built.output).toContain(line);
  expect(built.output).not.toContain('    at ');
  expect(built).toMatchObject({ home: 'the last site', files: ['index.html'], beside: ['dist'] });
});

test('a build that fails while pages are written leaves the last site as it was', async () => {
  const built = await build({ 'figures/timeline.yaml': put('headline: ', 'headline: "{unfilled}" # ') });
  expect(built.code).toBe(1);
  expect(built.output).toContain('has a place {unfilled}; known are');
  expect(built).toMatchObject({ home: 'the last site', files: ['index.html'], beside: ['dist'] });
});

test('a build with byte order marks and Windows line ends takes the place of the last site', async () => {
  const [mark, returns] = accepted.slice(0, 2).map(({ files }) => files as Record<string, (text: string) => string>);
  const both = Object.keys(mark!).map((file) => [file, (text: string) => mark![file]!(returns![file]!(text))]);
  const built = await build(Object.fromEntries(both));
  expect(built.output).not.toContain('fault');
  expect(built.code).toBe(0);
  expect(built.home.slice(0, 15).toLowerCase()).toBe('<!doctype html>');
  expect(built.beside).toEqual(['dist']);
});
