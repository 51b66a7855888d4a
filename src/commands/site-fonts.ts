/**
 * The site's two faces, cut down to the characters its content uses and to the width and optical size that the
 * design sets. Written once per content into the cache folder, for Astro to hash and serve.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { fontProviders } from 'astro/config';
import type subsetFont from 'subset-font';
import { isLatinExtended } from '../figures/picture/latin-extended.ts';
import { charactersOf } from './characters.ts';

interface Face {
  name: string;
  cssVariable: `--${string}`;
  /** File of the npm package, with LATIN in place of the subset's name. */
  file: string;
  weight: string;
  axes: Record<string, number | { min: number; max: number }>;
}

const faces: readonly Face[] = [
  {
    name: 'Archivo',
    cssVariable: '--archivo',
    file: '@fontsource-variable/archivo/files/archivo-LATIN-standard-normal.woff2',
    weight: '400 800',
    axes: { wdth: 86, wght: { min: 400, max: 800 } },
  },
  {
    name: 'Source Serif',
    cssVariable: '--source-serif',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-LATIN-opsz-normal.woff2',
    weight: '400',
    axes: { opsz: 14, wght: 400 },
  },
];

/** Joined letters, kerning, accents, and figures of one width for tables. */
const keepFeatures = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];

/** "U+141,U+15E": the characters as a CSS range. */
function unicodeRange(characters: readonly string[]): string {
  return characters.map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`).join(',');
}

/** A face to be cut, and where it is kept. */
export interface Cut {
  /** The whole face. */
  source: string;
  file: string;
  characters: readonly string[];
  options: NonNullable<Parameters<typeof subsetFont>[2]>;
}

function planCut(face: Face, subset: 'latin' | 'latin-ext', characters: readonly string[], directory: string): Cut {
  const source = createRequire(import.meta.url).resolve(face.file.replace('LATIN', subset));
  const key = createHash('sha256').update(JSON.stringify([face, subset, characters, keepFeatures])).digest('hex').slice(0, 16);
  return { source, file: `${directory}/${key}.woff2`, characters, options: { targetFormat: 'woff2', variationAxes: face.axes, noHinting: true, keepFeatures } };
}

/** Makes those that are not kept yet. */
async function makeCuts(cuts: readonly Cut[], directory: string): Promise<void> {
  const missing = cuts.filter(({ file }) => !existsSync(file));
  if (missing.length === 0) return;
  mkdirSync(directory, { recursive: true });
  // Rejects when the thread fails.
  await once(new Worker(new URL('./cut-thread.ts', import.meta.url), { workerData: missing }), 'exit');
}

/**
 * The font families for Astro's configuration: each face in basic Latin, and in a second family with the Latin
 * Extended letters that the content uses, fetched only by pages that show one. `cache` is a path below the project's
 * root and starts with "./", so that the same content gives the same bytes in any folder.
 */
export async function siteFonts(contentDirectory: string, cache: string) {
  const characters = charactersOf(contentDirectory);
  const found = characters.filter(isLatinExtended);
  // Never empty, so that the second family exists for every content.
  const letters = found.length > 0 ? found : ['ł'];
  const basic = characters.filter((character) => !isLatinExtended(character));
  const planned = faces.map((face) => ({ face, latin: planCut(face, 'latin', basic, cache), extended: planCut(face, 'latin-ext', letters, cache) }));
  await makeCuts(planned.flatMap(({ latin, extended }) => [latin, extended]), cache);
  return planned.flatMap(({ face, latin, extended }) => {
    const family = (cssVariable: Face['cssVariable'], src: string, range?: [string]) => ({
      provider: fontProviders.local(),
      name: face.name,
      cssVariable,
      fallbacks: [],
      optimizedFallbacks: false,
      options: { variants: [{ src: [src] as [string], weight: face.weight, style: 'normal' as const, display: 'swap' as const, ...(range && { unicodeRange: range }) }] },
    });
    return [family(face.cssVariable, latin.file), family(`${face.cssVariable}-extended`, extended.file, [unicodeRange(letters)])];
  });
}
