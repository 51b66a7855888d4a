/** SVG files as PNG, by one renderer with its own fonts, so that every machine draws the same bytes. */
import { pictureFonts } from './picture-fonts.ts';
import { openRenderer } from './renderer.ts';

/** The picture at twice its size. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const Renderer = await openRenderer();
  const renderer = new Renderer(svg, {
    font: { fontBuffers: await pictureFonts(), defaultFontFamily: 'Archivo', sansSerifFamily: 'Archivo' },
    fitTo: { mode: 'zoom', value: 2 },
  });
  const image = renderer.render();
  const png = image.asPng();
  image.free();
  renderer.free();
  return png;
}
