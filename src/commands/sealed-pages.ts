/**
 * After the build: leaves each page the styles it can use, gives it the policy of exactly what it runs inline, and prints the response headers for
 * static hosts (`_headers` in the site) and for nginx (beside the site, since it is not to be published).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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

/** Writes the policy into a page, and tells what it runs inline. */
function sealPage(file: string, path: string, trim: Trim): InlineHashes {
  const html = trim(file, readFileSync(file, 'utf8'));
  const hashes = inlineHashes(html);
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(kindOfPage(path), hashes)}">`;
  if (!afterCharset.test(html)) throw new Error(`${path} has no <meta charset="utf-8"> after which its policy could stand`);
  writeFileSync(file, html.replace(afterCharset, (charset) => charset + meta));
  return hashes;
}

/** Seals every page of the folder, and describes its top-level entries. */
export function sealPages(folder: string): BuiltEntry[] {
  const scripted = namesInScripts(join(folder, 'assets'));
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  return entries
    .filter(({ name }) => name !== '_headers')
    .map((entry) => {
      if (!entry.isDirectory()) {
        const file = join(folder, entry.name);
        const hashes = entry.name.endsWith('.html') ? sealPage(file, entry.name, planTrim([file], scripted)) : undefined;
        return { name: entry.name === 'index.html' ? '' : entry.name, hashes };
      }
      const pages = readdirSync(join(folder, entry.name), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).sort();
      const files = pages.map((name) => join(folder, entry.name, name));
      const trim = planTrim(files, scripted);
      const hashes = pages.map((name, index) => sealPage(files[index]!, `${entry.name}/${name}`, trim));
      return { name: `${entry.name}/`, hashes: hashes.length > 0 ? joinHashes(hashes) : undefined };
    });
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
