import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../src/commands/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
const program = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
};

afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('CHROMIUM_PATH comes first', async () => {
  const named = program('mine');
  vi.stubEnv('CHROMIUM_PATH', named);
  vi.stubEnv('PATH', folder);
  expect(await findBrowser()).toEqual({ executablePath: named, environment: {} });
});

test('CHROMIUM_PATH that names nothing is an error that says so', async () => {
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'none'));
  await expect(findBrowser()).rejects.toThrow(/CHROMIUM_PATH is “.*none”.*mend the path, or unset it/);
});

test('then Chromium or Chrome on the path', async () => {
  vi.stubEnv('CHROMIUM_PATH', '');
  const installed = program('google-chrome');
  vi.stubEnv('PATH', `/nowhere:${folder}`);
  expect(await findBrowser()).toEqual({ executablePath: installed, environment: {} });
});
