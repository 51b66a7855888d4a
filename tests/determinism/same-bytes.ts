/** Builds a site a second time in another folder, another time zone, another language and on another day, and compares the bytes. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Outcome } from '../runner/outcome.ts';
import { runNode } from '../runner/run-program.ts';
import { environmentOf } from '../sites.ts';
import type { TestedSite } from '../sites.ts';

/** What a build reads of the project. */
const parts = ['src', 'public', 'content', 'tests/subject', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

const clock = pathToFileURL(join(import.meta.dirname, 'elsewhere.mjs')).href;
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: `--import=${clock}` };

function hashFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** Files that are not the same in both folders, each with what is wrong. */
export function compareFolders(left: string, right: string): string[] {
  const [first, second] = [hashFiles(left), hashFiles(right)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  return names.flatMap((name) => {
    if (!second.has(name)) return [`${name}: only in the first build`];
    if (!first.has(name)) return [`${name}: only in the second build`];
    return first.get(name) === second.get(name) ? [] : [`${name}: differs`];
  });
}

/** Runs with a copy of the project in a folder of its own, which it removes. */
export async function inACopy<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elsewhere-')));
  try {
    for (const part of parts.filter((name) => existsSync(name))) cpSync(part, join(folder, part), { recursive: true, force: true });
    symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The outcome of a comparison, with what differs. */
export function outcomeOf(name: string, different: readonly string[]): Outcome {
  const shown = different.length > 20 ? [...different.slice(0, 20), `and ${different.length - 20} more`] : different;
  return { passed: Number(different.length === 0), failed: Number(different.length > 0), skipped: [], output: [name, ...shown].join('\n') };
}

/** The second build stands in a folder of its own until it has been compared. */
export async function buildsSameBytes(site: TestedSite): Promise<Outcome> {
  return inACopy(async (folder) => {
    const { code, output } = await runNode(['src/commands/build.ts'], { ...environmentOf(site), ...elsewhere }, folder);
    if (code !== 0) return { passed: 0, failed: 1, skipped: [], output };
    return outcomeOf(site.name, compareFolders(site.folder, join(folder, site.folder)));
  });
}
