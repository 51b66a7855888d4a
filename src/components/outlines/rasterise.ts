/** Drawings as PNG files. What was drawn once is kept below `.astro/`, under the hash of the drawing. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { openRenderer, readRenderer } from '../../figures/picture/renderer.ts';
import { writePng } from './write-png.ts';

const cache = '.astro/rasters';
/** Raised when `writePng` writes the same pixels otherwise. */
const edition = 1;
let makers: string | undefined;

/** What else decides the bytes: the renderer and the compression. */
function nameMakers(): string {
  makers ??= `${edition} ${process.versions.zlib} ${createHash('sha256').update(readRenderer()).digest('hex')}`;
  return makers;
}

/** The SVG as a PNG, whether or not it was drawn before. */
export async function drawAnew(svg: string): Promise<Buffer> {
  const Renderer = await openRenderer();
  const renderer = new Renderer(svg);
  const image = renderer.render();
  const png = writePng(image.width, image.height, image.pixels);
  image.free();
  renderer.free();
  return png;
}

/** The SVG, which holds no text and is opaque, as a PNG of its own size; the same bytes for the same drawing. */
export async function rasterise(svg: string): Promise<Buffer> {
  const file = `${cache}/${createHash('sha256').update(nameMakers()).update(svg).digest('hex')}.png`;
  if (existsSync(file)) return readFileSync(file);
  const png = await drawAnew(svg);
  mkdirSync(cache, { recursive: true });
  // Two builds may draw the same at once; neither may read half of it.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, png);
  renameSync(partial, file);
  return png;
}
