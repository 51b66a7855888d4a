/** What a built page makes a reader's machine load before any action, from its HTML alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from '../open-site.ts';

export interface PageWeight {
  address: string;
  /** HTML with the styles in it, compressed. */
  html: number;
  nodes: number;
  /** Figures, and drawings that stand alone. */
  figures: number;
  /** Scripts that are loaded with it and all that they import, compressed. */
  scripts: number;
  /** Characters of its inline script. */
  inline: number;
  fonts: number;
  /** The page itself, its fonts, its scripts and what they import, and the icon that a browser shows beside its title. */
  requests: number;
}

const compressed = new Map<string, number>();

/** The compressed size of a file of the site. */
export function weighFile({ site }: BuiltSite, path: string): number {
  const file = join(site.folder, path);
  if (!compressed.has(file)) compressed.set(file, brotliCompressSync(readFileSync(file)).length);
  return compressed.get(file)!;
}

/** A script and the modules it imports at once, each by its path below the site. */
function withImports({ site }: BuiltSite, entry: string, known = new Set<string>()): Set<string> {
  if (known.has(entry)) return known;
  known.add(entry);
  const text = readFileSync(join(site.folder, entry), 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) withImports({ site } as BuiltSite, `assets/${name}`, known);
  return known;
}

/** Whether a text holds a character of a CSS range such as "U+142,U+160-161". */
function isInRange(text: string, range: string): boolean {
  const spans = range.split(',').map((span) => span.trim().replace(/^U\+/i, '').split('-').map((point) => Number.parseInt(point, 16)));
  return [...text].some((character) => spans.some(([first, last = first]) => character.codePointAt(0)! >= first! && character.codePointAt(0)! <= last!));
}

/** Fonts that a browser fetches for the letters of a page; of the second files only that of the first family, in which names stand. */
function fontsOf(html: string, text: string): string[] {
  const faces = [...html.matchAll(/@font-face\{[^}]*url\("([^"]+)"\)[^}]*\}/g)];
  const ranged = faces.filter(([face]) => face.includes('unicode-range'));
  const isShown = ([face]: RegExpExecArray) => isInRange(text, /unicode-range:([^;}]+)/.exec(face)![1]!);
  return [...faces.filter((face) => !ranged.includes(face)), ...ranged.slice(0, 1).filter(isShown)].map(([, address]) => address!);
}

export function weighPage(built: BuiltSite, { address, html, document }: BuiltPage): PageWeight {
  const below = (address: string | null) => (address ?? '').slice(built.site.base.length);
  const scripts = new Set([...document.querySelectorAll('script[src]')].flatMap((script) => [...withImports(built, below(script.getAttribute('src')))]));
  const fonts = fontsOf(html, document.querySelector('main')?.textContent ?? '').map(below);
  const inlineModules = [...document.querySelectorAll('script:not([src])[type=module]')].map(({ textContent }) => textContent?.length ?? 0);
  const inline = [...document.querySelectorAll('script:not([src]):not([type])')];
  return {
    address,
    html: brotliCompressSync(html).length,
    nodes: document.querySelectorAll('*').length,
    figures: document.querySelectorAll('main figure, main .count-dots').length,
    scripts: [...[...scripts].map((path) => weighFile(built, path)), ...inlineModules].reduce((sum, bytes) => sum + bytes, 0),
    inline: inline.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0),
    fonts: fonts.reduce((sum, path) => sum + readFileSync(join(built.site.folder, path)).length, 0),
    requests: 1 + scripts.size + fonts.length + document.querySelectorAll('link[rel=stylesheet], img').length + (document.querySelector('link[rel=icon]') ? 1 : 0),
  };
}
