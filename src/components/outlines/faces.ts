/** The site's faces as shaping engines for text that is drawn, not set: the build has no fonts installed to rely on. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Type } from '../../figures/social/card.ts';

/** Files of the npm packages, and the width and optical size that the design sets. */
const files: Record<Type['face'], { file: string; axes: Record<string, number> }> = {
  sans: { file: '@fontsource-variable/archivo/files/archivo-LATIN-standard-normal.woff2', axes: { wdth: 86 } },
  serif: { file: '@fontsource-variable/source-serif-4/files/source-serif-4-LATIN-opsz-normal.woff2', axes: { opsz: 14 } },
};

/** Latin with all its accents, punctuation, currencies, arrows and signs. */
const blocks = [[0x20, 0x24f], [0x1e00, 0x1eff], [0x2000, 0x206f], [0x20a0, 0x20cf], [0x2190, 0x22ff]] as const;
const letters = blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index))).join('');

/** One file of a face. */
export interface OpenFile {
  font: Font;
  unitsPerEm: number;
  characters: ReadonlySet<number>;
}

/** The files of each face, the basic letters first. */
export type OpenFaces = Record<Type['face'], readonly OpenFile[]>;

async function open(path: string, axes: Record<string, number>): Promise<OpenFile> {
  // The engine reads no woff2; the subsetter unpacks it.
  const unpacked = await subsetFont(readFileSync(path), letters, { targetFormat: 'sfnt', variationAxes: axes, noHinting: true });
  const face = new Face(new Blob(unpacked));
  return { font: new Font(face), unitsPerEm: face.upem, characters: new Set(face.collectUnicodes()) };
}

/** Opens both faces; takes about a second, so do it once a build. */
export async function openFaces(): Promise<OpenFaces> {
  const { resolve } = createRequire(`${process.cwd()}/package.json`);
  const openFace = ({ file, axes }: (typeof files)['sans']) => Promise.all(['latin', 'latin-ext'].map((subset) => open(resolve(file.replace('LATIN', subset)), axes)));
  const [sans, serif] = await Promise.all([openFace(files.sans), openFace(files.serif)]);
  return { sans, serif };
}

/** Sets the weight in which the file draws from here on. */
export function setWeight({ font }: OpenFile, weight: number): void {
  font.setVariations([new Variation('wght', weight)]);
}
