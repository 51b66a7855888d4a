/** SVG files as PNG, by one renderer with its own fonts, so that every machine draws the same bytes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pictureFonts } from './picture-fonts.ts';

let ready: Promise<void> | undefined;

/** The picture at twice its size. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const renderer = new Resvg(svg, {
    font: { fontBuffers: await pictureFonts(), defaultFontFamily: 'Archivo', sansSerifFamily: 'Archivo' },
    fitTo: { mode: 'zoom', value: 2 },
  });
  const image = renderer.render();
  const png = image.asPng();
  image.free();
  renderer.free();
  return png;
}
