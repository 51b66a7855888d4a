/**
 * Writes a PNG with a palette: a third of the bytes of one in full colour, and exact, since a drawing of flat colours
 * has few shades. Only Node's own compression is used, so that no native library decides the bytes.
 */
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const mostColours = 256;

/** A chunk: its length, name and data, and their check. */
function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

/** Numbers the colours as they appear; every line begins with 0, for "not filtered". */
function indexColours(width: number, height: number, pixels: Uint32Array): { lines: Buffer; colours: number[] } {
  const numbers = new Map<number, number>();
  const lines = Buffer.alloc(height * (width + 1));
  let [last, number] = [-1, 0];
  pixels.forEach((pixel, index) => {
    if (pixel !== last) {
      number = numbers.get(pixel) ?? numbers.size;
      numbers.set(pixel, number);
      last = pixel;
    }
    lines[index + Math.floor(index / width) + 1] = number;
  });
  return { lines, colours: [...numbers.keys()] };
}

/** The opaque pixels, four bytes each in the order red, green, blue, alpha, as a PNG; throws when they have more than 256 colours. */
export function writePng(width: number, height: number, rgba: Uint8Array): Buffer {
  const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const pixels = Uint32Array.from({ length: width * height }, (_, index) => view.getUint32(index * 4) >>> 8);
  const { lines, colours } = indexColours(width, height, pixels);
  if (colours.length > mostColours) throw new Error(`the drawing has ${colours.length} shades; a palette holds ${mostColours}`);
  const palette = Buffer.alloc(colours.length * 3);
  colours.forEach((colour, index) => palette.writeUIntBE(colour, index * 3, 3));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  head.set([8, 3], 8);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
