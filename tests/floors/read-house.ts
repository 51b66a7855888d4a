/** The files of `src/` and what each imports from the others. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

export interface Room {
  /** Path below `src/`, with forward slashes. */
  path: string;
  text: string;
  lines: number;
  /** Files of `src/` that it imports, by path. */
  imports: string[];
}

const code = /\.(ts|mjs|astro|css)$/;
const importing = /(?:^|[\s;}])(?:import|export)\s+(?:[^'"`;]*?\sfrom\s+)?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]\s*\)|@import\s+['"](\.[^'"]+)['"]/g;

function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(importing)].map((match) => posix.normalize(posix.join(dirname(path), (match[1] ?? match[2] ?? match[3])!.replace(/\?.*$/, ''))));
}

/** Every file of a folder that holds code or styles, by path. */
export function readHouse(folder: string): Room[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && code.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
    });
}

/** Imports that name no file. */
export function danglingImports(folder: string, rooms: readonly Room[]): string[] {
  return rooms.flatMap(({ path, imports }) => imports.filter((target) => !existsSync(join(folder, target))).map((target) => `${path} imports ${target}, which does not exist`));
}

/** Circles of imports, each as the way round. */
export function findCycles(rooms: readonly Room[]): string[] {
  const importsOfPath = new Map(rooms.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of importsOfPath.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of rooms) visit(path, []);
  return cycles;
}
