/**
 * After the build: leaves each page the styles it can use, gives it the policy of exactly what it runs inline, and prints the response headers for
 * static hosts (`_headers` in the site) and for nginx (beside the site, since it is not to be published).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { directScripts, readShells } from './direct-scripts.ts';
import type { BuiltEntry } from './hosting/header-table.ts';
import { headerTable } from './hosting/header-table.ts';
import { printHeadersFile } from './hosting/headers-file.ts';
import { inlineHashes, joinHashes } from './hosting/inline-hashes.ts';
import type { InlineHashes } from './hosting/policy.ts';
import { kindOfPage, policyOf } from './hosting/policy.ts';
import { namesInScripts } from './styles/page-names.ts';
import type { Trim } from './styles/trim-styles.ts';
import { planTrim } from './styles/trim-styles.ts';

const afterCharset = /<meta charset="utf-8">/i;

/** What the scripts of the site are to its pages. */
interface Scripts {
  mayGive: (name: string) => boolean;
  shells: ReadonlyMap<string, string>;
}

/** Writes the policy into a page, and tells what it runs inline. */
function sealPage(file: string, path: string, trim: Trim, { shells }: Scripts): InlineHashes {
  const html = directScripts(trim(file, readFileSync(file, 'utf8')), shells);
  const hashes = inlineHashes(html);
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(kindOfPage(path), hashes)}">`;
  if (!afterCharset.test(html)) throw new Error(`${path} has no <meta charset="utf-8"> after which its policy could stand`);
  writeFileSync(file, html.replace(afterCharset, (charset) => charset + meta));
  return hashes;
}

/** Seals the pages in a folder of the site, whose name ends in a slash. */
function sealFolder(site: string, name: string, scripts: Scripts): BuiltEntry {
  const pages = readdirSync(join(site, name), { recursive: true, encoding: 'utf8' }).filter((page) => page.endsWith('.html')).sort();
  const files = pages.map((page) => join(site, name, page));
  const trim = planTrim(files, scripts.mayGive);
  const hashes = pages.map((page, index) => sealPage(files[index]!, name + page, trim, scripts));
  return { name, hashes: hashes.length > 0 ? joinHashes(hashes) : undefined };
}

/** Seals what stands in a folder of the site, entry by entry; `below` is its path: "", "editions/". */
function sealEntries(site: string, below: string, scripts: Scripts): BuiltEntry[] {
  const entries = readdirSync(join(site, below), { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  return entries.flatMap((entry): BuiltEntry[] => {
    const path = below + entry.name;
    // The list of editions is a live page, what it lists is frozen: their policies differ.
    if (path === 'editions') return sealEntries(site, 'editions/', scripts);
    if (entry.isDirectory()) return [sealFolder(site, `${path}/`, scripts)];
    const file = join(site, path);
    const hashes = path.endsWith('.html') ? sealPage(file, path, planTrim([file], scripts.mayGive), scripts) : undefined;
    return [{ name: path.replace(/(^|\/)index\.html$/, '$1'), isAlone: true, hashes }];
  });
}

/** Seals every page of the built site, and describes the entries whose addresses share their headers. */
export function sealPages(site: string): BuiltEntry[] {
  const assets = join(site, 'assets');
  return sealEntries(site, '', { mayGive: namesInScripts(assets), shells: readShells(assets) }).filter(({ name }) => name !== '_headers');
}

export function sealedPages(base: string): AstroIntegration {
  return {
    name: 'sealed-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const rules = headerTable(sealPages(folder));
        writeFileSync(join(folder, '_headers'), printHeadersFile(rules, base));
      },
    },
  };
}
