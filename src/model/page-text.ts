/** Reads the body of a page of prose: the ids of its headings, and what may not stand there. */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Stray } from './allowed-markup.ts';
import { strayIn } from './allowed-markup.ts';

export interface PageText {
  /** The permanent ids of the headings. */
  headings: { id: string; line: number }[];
  strays: (Stray & { line: number })[];
}

const heading = /^(#{1,6})\s+(.*?)\s*(?:\{#([^}\s]*)\})?\s*$/;
const parser = unified().use(remarkParse).use(remarkMdx);

/** Parses the body of a page; `firstLine` is the line of the file on which the body starts. Throws on broken MDX. */
export function readPageText(body: string, firstLine = 1): PageText {
  const text: PageText = { headings: [], strays: [] };
  const lines = body.split('\n').map((line, index) => {
    const match = heading.exec(line);
    if (!match) return line;
    const [, marks = '', words = '', id] = match;
    const at = index + firstLine;
    if (marks === '#') text.strays.push({ line: at, found: `# ${words}`, remedy: 'write ##: the title of the page is its first heading' });
    if (id) text.headings.push({ id, line: at });
    else text.strays.push({ line: at, found: `${marks} ${words}`, remedy: `give the heading a permanent id: ${marks} ${words} {#…}` });
    return `${marks} ${words}`;
  });

  const read = (node: Node): void => {
    const stray = strayIn(node, false);
    if (stray) text.strays.push({ line: (node.position?.start.line ?? 1) + firstLine - 1, ...stray });
    else if ('children' in node) for (const child of node.children) read(child as Node);
  };
  read(parser.parse(lines.join('\n')));
  return text;
}
