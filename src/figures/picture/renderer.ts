/** The one renderer of SVG, opened once a process: it refuses to be opened twice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

export async function openRenderer(): Promise<typeof Resvg> {
  ready ??= initWasm(readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  return Resvg;
}
