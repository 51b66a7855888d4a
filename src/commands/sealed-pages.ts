/**
 * After the build: seals the pages, and prints the response headers for static hosts (`_headers` in the site), from which
 * those for nginx are printed. Pages taken over from the last build are sealed already; one is sealed anew when the styles
 * of its folder are cut in another way.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readShells } from './direct-scripts.ts';
import type { BuiltEntry } from './hosting/header-table.ts';
import { headerTable } from './hosting/header-table.ts';
import { printHeadersFile } from './hosting/headers-file.ts';
import { hashInline, joinHashes } from './hosting/inline-hashes.ts';
import type { InlineHashes } from './hosting/policy.ts';
import { collectGarbage } from './lean-memory.ts';
import { rebuildOfBuild } from './rebuild/rebuild-of-build.ts';
import { sealPage } from './seal-page.ts';
import { namesInScripts } from './styles/page-names.ts';
import type { StyleUse } from './styles/trim-styles.ts';
import { planStyles, readStyleUse } from './styles/trim-styles.ts';

interface Page {
  /** Below the built folder. */
  path: string;
  /** Where it stands. */
  file: string;
  use: StyleUse | undefined;
  /** What it runs inline, when it is sealed already. */
  sealed?: InlineHashes;
}

/** Before and after a page of so many bytes garbage is collected: its text is copied several times. */
const manyBytes = 8_000_000;

/** What is made of a page's text, which nothing may keep. */
function ofPage<T>(file: string, make: (html: string) => T): T {
  const isLarge = statSync(file).size >= manyBytes;
  if (isLarge) collectGarbage();
  const made = make(readFileSync(file, 'utf8'));
  if (isLarge) collectGarbage();
  return made;
}

/** Folder by folder, since there are hundreds of thousands of files. */
function* filesIn(site: string, below = ''): Generator<string> {
  for (const entry of readdirSync(join(site, below), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesIn(site, `${below}${entry.name}/`);
    else if (entry.isFile()) yield below + entry.name;
  }
}

/** The entry of the site to which a file belongs: all in it are answered with the same headers. */
function entryOf(path: string): string {
  // The list of editions is a live page, what it lists is frozen: their policies differ.
  return /^(editions\/)?[^/]+(\/|$)/.exec(path)![0];
}

/** Seals the pages of the built site, and describes the entries whose addresses share their headers. */
class Sealing {
  private readonly site: string;
  private readonly mayGive: (name: string) => boolean;
  private readonly shells: ReadonlyMap<string, string>;
  private readonly rebuild = rebuildOfBuild();
  /** Hashes of stylesheets, which thousands of pages share. */
  private readonly hashes = new Map<string, string>();

  constructor(site: string) {
    this.site = site;
    const assets = join(site, 'assets');
    this.mayGive = namesInScripts(assets);
    this.shells = readShells(assets);
  }

  private readPage(path: string, isNew: boolean): Page {
    const file = join(this.site, path);
    const kept = this.rebuild?.kept.get(path);
    const seal = kept && this.rebuild?.sealOf(kept);
    if (!seal || isNew) return { path, file, use: ofPage(file, (html) => readStyleUse(html, this.mayGive)) };
    const use = seal.css === undefined ? undefined : { css: seal.css, rules: BigInt(`0x${seal.rules}`) };
    return { path, file: join(this.rebuild!.built, path), use, sealed: seal.hashes };
  }

  private hashOf(css: string): string {
    const hash = this.hashes.get(css) ?? hashInline(css);
    this.hashes.set(css, hash);
    return hash;
  }

  private seal({ path, file, use, sealed }: Page, css: string | undefined): InlineHashes {
    if (sealed && (css === undefined || sealed.styles.includes(this.hashOf(css)))) return sealed;
    const target = join(this.site, path);
    mkdirSync(dirname(target), { recursive: true });
    const hashes = ofPage(file, (text) => {
      const { html, hashes: own } = sealPage(text, path, css, this.shells);
      writeFileSync(target, html);
      return own;
    });
    this.rebuild?.noteSeal(path, { ...(use ? { css: use.css, rules: use.rules.toString(16) } : {}), hashes });
    return hashes;
  }

  private sealEntry(name: string, paths: readonly string[], isNew: (path: string) => boolean): BuiltEntry {
    const pages = paths.filter((path) => path.endsWith('.html')).map((path) => this.readPage(path, isNew(path)));
    const stylesOf = planStyles(pages.flatMap(({ use }) => use ?? []));
    const hashes = pages.map((page) => this.seal(page, page.use && stylesOf(page.use)));
    const isAlone = !name.endsWith('/');
    return { name: isAlone ? name.replace(/(^|\/)index\.html$/, '$1') : name, ...(isAlone ? { isAlone } : {}), hashes: hashes.length > 0 ? joinHashes(hashes) : undefined };
  }

  sealAll(): BuiltEntry[] {
    const built = new Set(filesIn(this.site));
    const paths = [...new Set([...built, ...(this.rebuild?.kept.keys() ?? [])])].filter((path) => path !== '_headers').sort();
    return [...Map.groupBy(paths, entryOf)].map(([name, own]) => this.sealEntry(name, own, (path) => built.has(path)));
  }
}

export function sealedPages(base: string): AstroIntegration {
  return {
    name: 'sealed-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        collectGarbage();
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), printHeadersFile(headerTable(new Sealing(folder).sealAll()), base));
      },
    },
  };
}
