/** Puts the sans face, cut to the letters in use, into an SVG file: its labels keep their widths on every machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { isLatinExtended } from './latin-extended.ts';

async function fontFace(subset: 'latin' | 'latin-ext', characters: readonly string[]): Promise<string> {
  if (characters.length === 0) return '';
  const { resolve } = createRequire(`${process.cwd()}/package.json`);
  const file = readFileSync(resolve(`@fontsource-variable/archivo/files/archivo-${subset}-standard-normal.woff2`));
  const cut = await subsetFont(file, characters.join(''), { targetFormat: 'woff2', variationAxes: { wdth: 86, wght: { min: 400, max: 800 } }, noHinting: true });
  const range = characters.map((character) => `U+${character.codePointAt(0)!.toString(16)}`).join(',');
  return `@font-face{font-family:Archivo;font-weight:400 800;src:url(data:font/woff2;base64,${cut.toString('base64')}) format("woff2");unicode-range:${range}}`;
}

/** The file with its font. */
export async function embedFont(svg: string): Promise<string> {
  const text = svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, '').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>');
  const characters = [...new Set(text)].filter((character) => character >= ' ').sort();
  const faces = await Promise.all([
    fontFace('latin', characters.filter((character) => !isLatinExtended(character))),
    fontFace('latin-ext', characters.filter(isLatinExtended)),
  ]);
  return svg.replace('<style>', `<style>${faces.join('')}`);
}
