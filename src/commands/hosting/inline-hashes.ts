/** Finds what a built page runs inline, and names it by hash. */
import { createHash } from 'node:crypto';
import type { InlineHashes } from './policy.ts';

/** Scripts that browsers run; data blocks such as JSON-LD need no hash. */
const script = /<script(?![^>]*\bsrc=)(?![^>]*\btype="(?:application\/|speculationrules)[^"]*")[^>]*>([\s\S]*?)<\/script>/g;
const style = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** The name by which a policy allows what stands inline. */
export function hashInline(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function hashesOf(html: string, pattern: RegExp): string[] {
  const hashes = [...html.matchAll(pattern)].map(([, text = '']) => hashInline(text));
  return [...new Set(hashes)].sort();
}

export function inlineHashes(html: string): InlineHashes {
  return { scripts: hashesOf(html, script), styles: hashesOf(html, style) };
}

/** The hashes of several pages together, each once. */
export function joinHashes(all: readonly InlineHashes[]): InlineHashes {
  const once = (lists: string[][]) => [...new Set(lists.flat())].sort();
  return { scripts: once(all.map(({ scripts }) => scripts)), styles: once(all.map(({ styles }) => styles)) };
}
