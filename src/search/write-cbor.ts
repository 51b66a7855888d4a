/** Writes what Pagefind reads: whole numbers, texts and lists, as CBOR (RFC 8949). */

export type Cbor = number | string | readonly Cbor[];

const encoder = new TextEncoder();

/** The head of a value: its type and its number or length. */
function pushHead(bytes: number[], type: number, value: number): void {
  const first = type << 5;
  if (value < 24) bytes.push(first | value);
  else if (value < 0x100) bytes.push(first | 24, value);
  else if (value < 0x10000) bytes.push(first | 25, value >> 8, value & 0xff);
  else bytes.push(first | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

function push(bytes: number[], value: Cbor): void {
  if (typeof value === 'number') pushHead(bytes, value < 0 ? 1 : 0, value < 0 ? -1 - value : value);
  else if (typeof value === 'string') {
    const text = encoder.encode(value);
    pushHead(bytes, 3, text.length);
    for (const byte of text) bytes.push(byte);
  } else {
    pushHead(bytes, 4, value.length);
    for (const part of value) push(bytes, part);
  }
}

/** The bytes of a value; `before` stands in front of them. */
export function writeCbor(value: Cbor, before = ''): Uint8Array<ArrayBuffer> {
  const bytes = [...encoder.encode(before)];
  push(bytes, value);
  return Uint8Array.from(bytes);
}
