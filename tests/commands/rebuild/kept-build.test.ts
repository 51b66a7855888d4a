import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { KeptFile, KeptParts } from '../../../src/commands/rebuild/kept-build.ts';
import { readKeptBuild, writeKeptBuild } from '../../../src/commands/rebuild/kept-build.ts';
import { KeptProse } from '../../../src/commands/rebuild/kept-prose.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const parts: KeptParts = { state: 's', reads: [['claims/c02', 'h']], sheets: ['a{}'], seals: [{ sheet: 0, rules: 'f', hashes: { scripts: [], styles: ['x'] } }], bodies: { 'home/a': { at: 0, bytes: 3, reads: [0] } } };
const files = Array.from({ length: 4_321 }, (_, index): readonly [string, KeptFile] => [`data/ü-${index}.json`, { reads: [0], bytes: index, changed: 7, ...(index % 2 ? { seal: 0 } : {}) }]);

test('what a build keeps is read as it was written, more files than stand on one line', () => {
  const file = join(folder, 'kept.jsonl');
  writeKeptBuild(files, () => parts, file);
  expect(readFileSync(file, 'utf8').split('\n').length).toBe(4);
  expect(readKeptBuild(file)).toEqual({ ...parts, files });
});

test('what files refer to is asked for after the last file', () => {
  let given = 0;
  const counted = files.map((each) => each).values().map((each) => ((given += 1), each));
  writeKeptBuild(counted, () => ({ ...parts, state: String(given) }), join(folder, 'last.jsonl'));
  expect(readKeptBuild(join(folder, 'last.jsonl'))!.state).toBe('4321');
});

test('nothing is kept when the file is missing or cut short', () => {
  const file = join(folder, 'cut.jsonl');
  expect(readKeptBuild(file)).toBeUndefined();
  writeKeptBuild(files, () => parts, file);
  truncateSync(file, readFileSync(file).length - 5);
  expect(readKeptBuild(file)).toBeUndefined();
});

test('prose is read back, kept for one build more, and let go when no build keeps it', () => {
  const file = join(folder, 'kept-prose.html');
  const first = new KeptProse(file);
  const dropped = first.add('<p>gone</p>');
  const piece = first.add('<p>“Vårt” stays</p>');
  first.finish();
  const second = new KeptProse(file);
  expect([second.read(dropped), second.read(piece)]).toEqual(['<p>gone</p>', '<p>“Vårt” stays</p>']);
  const added = second.add('<p>new</p>');
  const again = second.keep(piece);
  second.finish();
  const third = new KeptProse(file);
  expect([third.read(added), third.read(again)]).toEqual(['<p>new</p>', '<p>“Vårt” stays</p>']);
  expect(readFileSync(file, 'utf8')).not.toContain('gone');
});

test('prose that is missing or cut short is not held', () => {
  const file = join(folder, 'cut-prose.html');
  const piece = new KeptProse(file).add('');
  expect(new KeptProse(join(folder, 'none.html')).holds({ at: 0, bytes: 4 })).toBe(false);
  const prose = new KeptProse(file);
  const whole = prose.add('<p>whole</p>');
  prose.finish();
  truncateSync(file, 5);
  expect(new KeptProse(file).holds(whole)).toBe(false);
  expect(new KeptProse(file).holds(piece)).toBe(true);
});
