/** Finds the line of a field in the text of a YAML file or of an MDX file's front matter. */
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Pair } from 'yaml';

const frontMatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/;

/** An MDX file cut into its front matter and body; `bodyLine` is the body's first line, from 1. */
export function splitFrontMatter(text: string): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = frontMatter.exec(text);
  if (!match) return undefined;
  const head = match[0];
  return { yaml: match[1] ?? '', body: text.slice(head.length), bodyLine: head.split('\n').length };
}

/**
 * The line, from 1, on which the value at `path` starts; of its nearest parent when it is missing.
 * `firstLine` is the line of the file on which the YAML starts.
 */
export function lineOf(yaml: string, path: readonly PropertyKey[], firstLine = 1): number {
  const counter = new LineCounter();
  let node: unknown = parseDocument(yaml, { lineCounter: counter }).contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node) && node.range) offset = node.range[0];
    } else break;
  }
  return counter.linePos(offset).line + firstLine - 1;
}
