/** What is installed: exact, hashed, licensed, without scripts, and for a reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The rows of README's table: names, licences, reason. */
const rows = readFileSync('README.md', 'utf8')
  .split('## What it stands on')[1]!
  .split(/^## /m)[0]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

/** Licences that let anybody build and publish the site. */
const allowed = /^(0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|LGPL-3\.0(-or-later)?|MIT|MPL-2\.0|OFL-1\.1|Python-2\.0|Unlicense|Zlib)$/;

test('every version is exact', () => {
  expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every installed package has a hash, and comes from the registry', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, { resolved }]) => resolved !== undefined && !/^https:\/\/[^/]+\/.*\.tgz$/.test(resolved)).map(([path]) => path)).toEqual([]);
});

test('scripts of packages are refused by name', () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect([...new Set(scripted)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  expect(Object.values(manifest.allowScripts)).not.toContain(true);
});

test('every licence lets anybody build and publish the site', () => {
  const licences = installed.map(([path, { license }]) => [nameOf(path), license ?? 'none'] as const);
  const refused = licences.filter(([, licence]) => !licence.replace(/[()]/g, '').split(/ (?:AND|OR) /).every((part) => allowed.test(part)));
  expect(refused).toEqual([]);
});

describe('README names', () => {
  test('every direct dependency, and no other package', () => {
    expect(rows.flatMap(([names]) => names!.split(', ')).sort()).toEqual(Object.keys(direct).sort());
  });

  test('its licence and a reason', () => {
    for (const [names, licences, reason] of rows) {
      const locked = names!.split(', ').map((name) => lock.packages[`node_modules/${name}`]?.license);
      expect([names, [...new Set(locked)].sort()]).toEqual([names, licences!.split(', ').sort()]);
      expect(reason!.length).toBeGreaterThan(10);
    }
  });
});
