import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapIn } from '../../../src/commands/rebuild/swap-in.ts';

let place: string;
beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'swap-'))));
afterEach(() => rmSync(place, { recursive: true, force: true }));

function write(folder: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, folder, path)), { recursive: true });
    writeFileSync(join(place, folder, path), text);
  }
  return join(place, folder);
}

function read(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => [relative(folder, join(parentPath, name)), readFileSync(join(parentPath, name), 'utf8')]).sort());
}

const old = { 'index.html': 'old', 'claims/c01/index.html': 'old c01', 'claims/c02/index.html': 'old c02', 'topics/a/index.html': 'old a' };

test('with nothing kept the built folder is what was built', () => {
  const built = write('dist', old);
  swapIn(write('dist-partial', { 'index.html': 'new' }), built, []);
  expect(read(built)).toEqual({ 'index.html': 'new' });
});

test('a first build fills a folder that was not there', () => {
  swapIn(write('dist-partial', { 'index.html': 'new' }), join(place, 'dist'), []);
  expect(read(join(place, 'dist'))).toEqual({ 'index.html': 'new' });
});

test('kept files stay, others go, and what was built takes its place', () => {
  const built = write('dist', old);
  const before = statSync(join(built, 'claims/c01/index.html')).mtimeMs;
  const previous = swapIn(write('dist-partial', { 'index.html': 'new', 'claims/c02/index.html': 'new c02', 'sources/s/index.html': 'new s' }), built, ['claims/c01/index.html']);
  expect(read(built)).toEqual({ 'index.html': 'new', 'claims/c01/index.html': 'old c01', 'claims/c02/index.html': 'new c02', 'sources/s/index.html': 'new s' });
  expect(statSync(join(built, 'claims/c01/index.html')).mtimeMs).toBe(before);
  expect(read(previous)).toEqual({ 'index.html': 'old', 'claims/c02/index.html': 'old c02', 'topics/a/index.html': 'old a' });
});

test('when a file cannot be moved in, the built folder is as it was', () => {
  const built = write('dist', old);
  // A folder that stands where a file is kept cannot be moved over it.
  const finished = write('dist-partial', { 'about/index.html': 'new', 'claims/c01/index.html/x': 'no' });
  expect(() => swapIn(finished, built, ['claims/c01/index.html'])).toThrow();
  expect(read(built)).toEqual(old);
});
