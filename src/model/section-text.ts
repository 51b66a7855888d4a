/** Reads the body of a section: its rows, the claims marked in them, what they refer to, and their plain words. */
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Element, Node, Stray } from './allowed-markup.ts';
import { attributeOf, isElement, strayIn } from './allowed-markup.ts';

/** Something of another record that the prose names. */
export interface Reference {
  kind: 'topics' | 'actors' | 'events' | 'counts' | 'figures' | 'sources';
  id: string;
  line: number;
}

/** A claim marked in the prose. */
export interface ClaimMark {
  id: string;
  /** The words that carry it. */
  words: string;
  line: number;
}

export interface Row {
  line: number;
  /** The article's sentence, when the row sets one out. */
  sentence?: number | undefined;
  /** A sub-heading of our own, with its permanent id. */
  id?: string | undefined;
  heading?: string | undefined;
  /** Sources and excerpts the explainer prose rests on. */
  sources: string[];
  claims: ClaimMark[];
  references: Reference[];
  /** The row's prose without markup; each paragraph a string. */
  paragraphs: string[];
}

export interface SectionText {
  rows: Row[];
  /** Figures placed between the rows. */
  figures: Reference[];
  /** What may not stand there, with its line. */
  strays: (Stray & { line: number })[];
}

const inline: Record<string, Reference['kind']> = { Topic: 'topics', Actor: 'actors', Event: 'events', Count: 'counts' };

const parser = unified().use(remarkParse).use(remarkMdx);

/** The words of a node. A count prints its id between braces; `Subject.print` puts the number in its place. */
export function plainText(node: Node): string {
  if (isElement(node) && node.name === 'Count') return `{${attributeOf(node, 'id') ?? ''}}`;
  if ('children' in node) return node.children.map((child) => plainText(child as Node)).join('');
  return 'value' in node && (node.type === 'text' || node.type === 'inlineCode') ? node.value : '';
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

class SectionReader {
  readonly text: SectionText = { rows: [], figures: [], strays: [] };
  private readonly firstLine: number;
  constructor(firstLine: number) {
    this.firstLine = firstLine;
  }

  private lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.firstLine - 1;
  }

  /** Notes markup that may not stand there; says whether there was any. */
  private isStray(node: Node): boolean {
    const stray = strayIn(node, true);
    if (stray) this.text.strays.push({ line: this.lineOf(node), ...stray });
    return stray !== undefined;
  }

  private readInto(row: Row, node: Node): void {
    if (this.isStray(node)) return;
    if (isElement(node)) {
      const id = attributeOf(node, 'id')!;
      const line = this.lineOf(node);
      const kind = inline[node.name ?? ''];
      if (node.name === 'Claim') row.claims.push({ id, words: tidy(plainText(node)), line });
      else if (kind) row.references.push({ kind, id, line });
      else this.text.strays.push({ line, found: `<${node.name}> inside a row`, remedy: 'put it on a line of its own between two rows' });
    } else if (node.type === 'heading') {
      this.text.strays.push({ line: this.lineOf(node), found: tidy(plainText(node)), remedy: 'give the row the heading, with a permanent id: <Row id="…" heading="…">' });
    }
    if ('children' in node) for (const child of node.children) this.readInto(row, child as Node);
  }

  private readRow(element: Element): void {
    if (this.isStray(element)) return;
    const sentence = attributeOf(element, 'sentence');
    const row: Row = {
      line: this.lineOf(element),
      sentence: sentence === undefined ? undefined : Number(sentence),
      id: attributeOf(element, 'id'),
      heading: attributeOf(element, 'heading'),
      sources: (attributeOf(element, 'sources') ?? '').split(/\s+/).filter(Boolean),
      claims: [],
      references: [],
      paragraphs: [],
    };
    for (const child of element.children) {
      this.readInto(row, child as Node);
      const words = tidy(plainText(child as Node));
      if (words) row.paragraphs.push(words);
    }
    this.text.rows.push(row);
  }

  read(root: Root): SectionText {
    for (const node of root.children) {
      if (isElement(node) && node.name === 'Row') this.readRow(node);
      else if (isElement(node) && node.name === 'Figure') {
        if (!this.isStray(node)) this.text.figures.push({ kind: 'figures', id: attributeOf(node, 'id')!, line: this.lineOf(node) });
      } else if (!this.isStray(node)) {
        this.text.strays.push({ line: this.lineOf(node), found: tidy(plainText(node)).slice(0, 60), remedy: 'put it inside a <Row>' });
      }
    }
    return this.text;
  }
}

/** Parses the body of a section; `firstLine` is the line of the file on which the body starts. Throws on broken MDX. */
export function readSectionText(body: string, firstLine = 1): SectionText {
  return new SectionReader(firstLine).read(parser.parse(body));
}
