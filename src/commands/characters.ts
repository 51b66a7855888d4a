/** The characters that a subject's pages can show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));
/** Characters that components print whatever the content holds. */
const typographic = '\u00A0·×§–—‘’“”…−';

const known = new Map<string, string[]>();

function readCharacters(directory: string): string[] {
  // With their types: else each is asked whether it is a folder.
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(ya?ml|mdx?)$/.test(entry.name));
  const text = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('');
  // Most of it is ASCII, which is added whole; but a letter before an accent may be one with it, and what stands apart stays apart.
  const others = text.replace(/[ -~]+(?!\p{M})/gu, ' ').normalize('NFC');
  return [...new Set(others + ascii + typographic)].filter((character) => character >= ' ').sort();
}

/** The characters of all records and prose of a subject; read once by a program. */
export function charactersOf(directory: string): string[] {
  const characters = known.get(directory) ?? readCharacters(directory);
  known.set(directory, characters);
  return characters;
}
