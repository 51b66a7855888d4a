/** The one renderer of SVG, opened once a process: it refuses to be opened twice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The renderer itself: what it draws depends on nothing else. */
export function readRenderer(): Buffer {
  return readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('@resvg/resvg-wasm/index_bg.wasm'));
}

let ready: Promise<void> | undefined;

export async function openRenderer(): Promise<typeof Resvg> {
  ready ??= initWasm(readRenderer());
  await ready;
  return Resvg;
}
