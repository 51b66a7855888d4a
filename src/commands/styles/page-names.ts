/** The classes and ids that a page has or that a script may give it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function namesInPage(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, names] of html.matchAll(/\s(?:class|id)="([^"]*)"/g)) for (const name of names!.split(/\s+/)) found.add(name);
  return found;
}

/** Words of a script, but for those it only looks for (`.name`, `#name`). */
const word = /(?<![.#\w-])[A-Za-z_-][\w-]*/g;

/** Says whether scripts may give a name: it is a word of one, or begins as one that ends in a hyphen ("stamp-" + verdict). */
export function namesInScripts(assets: string): (name: string) => boolean {
  const scripts = existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith('.js')).sort() : [];
  const words = new Set(scripts.flatMap((name) => readFileSync(join(assets, name), 'utf8').match(word) ?? []));
  const starts = [...words].filter((word) => /^[a-z].*-$/.test(word));
  const known = new Map<string, boolean>();
  return (name) => {
    if (!known.has(name)) known.set(name, words.has(name) || starts.some((start) => name.startsWith(start)));
    return known.get(name)!;
  };
}
