/** The sans face for pictures, in the weights that figures use: the build has no installed fonts to rely on. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const weights = [400, 700, 800];
const blocks = [[0x20, 0x24f], [0x1e00, 0x1eff], [0x2000, 0x206f], [0x20a0, 0x20cf], [0x2190, 0x22ff]] as const;
const letters = blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index))).join('');

async function cutAll(): Promise<Uint8Array[]> {
  const { resolve } = createRequire(`${process.cwd()}/package.json`);
  const files = ['latin', 'latin-ext'].map((subset) => readFileSync(resolve(`@fontsource-variable/archivo/files/archivo-${subset}-standard-normal.woff2`)));
  return Promise.all(files.flatMap((file) => weights.map((wght) => subsetFont(file, letters, { targetFormat: 'sfnt', variationAxes: { wdth: 86, wght } }))));
}

let cut: Promise<Uint8Array[]> | undefined;

/** Static fonts of the family "Archivo", cut once a build. */
export function pictureFonts(): Promise<Uint8Array[]> {
  cut ??= cutAll();
  return cut;
}
