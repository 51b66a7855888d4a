import { expect, test } from 'vitest';
import sharp from 'sharp';
import { wrapIco } from '../../../src/components/icons/wrap-ico.ts';
import { openFaces } from '../../../src/components/outlines/faces.ts';
import { measureIn, outlineText } from '../../../src/components/outlines/outline-text.ts';
import { writePng } from '../../../src/components/outlines/write-png.ts';
import type { Type } from '../../../src/figures/social/card.ts';

const type: Type = { face: 'sans', weight: 800, size: 100, tracking: 0 };

test('another reader finds in a PNG the pixels that were written', async () => {
  const [width, height] = [37, 11];
  const pixels = new Uint8Array(width * height * 4).map((_, index) => (index % 4 === 3 ? 255 : (Math.floor(index / 4) * 7) % 200));
  const read = await sharp(writePng(width, height, pixels)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([read.info.width, read.info.height]).toEqual([width, height]);
  expect(read.data.equals(Buffer.from(pixels))).toBe(true);
});

test('a drawing of too many shades is refused', () => {
  const pixels = Uint8Array.from({ length: 300 * 4 }, (_, index) => Math.floor(index / 4) >> (index % 4 === 0 ? 4 : 0));
  expect(() => writePng(300, 1, pixels)).toThrow('the drawing has 300 shades; a palette holds 256');
});

test('an ICO points at its PNG', () => {
  const ico = wrapIco(Buffer.from('png'), 32);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + ico.readUInt32LE(14)).toString()).toBe('png');
});

test('text is drawn in the weight and width of the pages, with kerning', async () => {
  const faces = await openFaces();
  const measure = measureIn(faces);
  expect(measure('AV', type)).toBeLessThan(measure('A', type) + measure('V', type));
  expect(measure('Leaders', { ...type, weight: 400 })).toBeLessThan(measure('Leaders', type));
  expect(measure('Türkiye, Łódź, Ștefan', type)).toBeGreaterThan(0);
  expect(outlineText('L', 10, 200, type, faces)).toBe(outlineText('L', 10, 200, type, faces));
  expect(() => measure('Київ', type)).toThrow('the site\'s faces have no “К”');
});
