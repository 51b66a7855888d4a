/** Compresses what is text, as static hosts do. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** The encoding to send, of those the browser accepts; undefined where compression gains nothing. */
export function encodingFor(type: string | undefined, accepted: string | string[] | undefined): Encoding | undefined {
  if (!type || !/^text\/|javascript|json|xml|wasm/.test(type)) return undefined;
  const names = String(accepted ?? '').split(',').map((name) => name.trim());
  return (['br', 'gzip'] as const).find((encoding) => names.some((name) => name === encoding || name.startsWith(`${encoding};`)));
}

export function compress(body: Buffer, encoding: Encoding): Buffer {
  return encoding === 'br' ? brotliCompressSync(body, quality) : gzipSync(body);
}
