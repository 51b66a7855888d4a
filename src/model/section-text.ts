/** Reads the body of a section: its rows, the claims marked in them, what they refer to, and their plain words. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Node = Root | RootContent;

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
  /** What may not stand there, with its line and what to write instead. */
  strays: { line: number; found: string; remedy: string }[];
}

const inline: Record<string, Reference['kind']> = { Topic: 'topics', Actor: 'actors', Event: 'events', Count: 'counts' };
const attributes: Record<string, string[]> = {
  Row: ['sentence', 'sources', 'id', 'heading'],
  Claim: ['id'],
  Topic: ['id'],
  Actor: ['id'],
  Event: ['id'],
  Count: ['id'],
  Figure: ['id'],
};

const parser = unified().use(remarkParse).use(remarkMdx);

function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of an attribute: a string, or the literal inside braces. */
function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    const { value } = attribute;
    return typeof value === 'string' ? value : value?.value.trim();
  }
  return undefined;
}

/** The words of a node. A count prints its id between braces; `Subject.print` puts the number in its place. */
export function plainText(node: Node): string {
  if (isElement(node) && node.name === 'Count') return `{${attributeOf(node, 'id') ?? ''}}`;
  if ('children' in node) return node.children.map((child) => plainText(child as Node)).join('');
  return 'value' in node && (node.type === 'text' || node.type === 'inlineCode') ? node.value : '';
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

const allowedMarkdown = new Set(['root', 'paragraph', 'text', 'strong', 'emphasis', 'link', 'list', 'listItem', 'break', 'heading', 'inlineCode']);

class SectionReader {
  readonly text: SectionText = { rows: [], figures: [], strays: [] };
  private readonly firstLine: number;
  constructor(firstLine: number) {
    this.firstLine = firstLine;
  }

  private lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.firstLine - 1;
  }

  private stray(node: Node, found: string, remedy: string): void {
    this.text.strays.push({ line: this.lineOf(node), found, remedy });
  }

  private checkMarkup(node: Node): void {
    if (isElement(node)) {
      const name = node.name ?? '';
      const allowed = attributes[name];
      if (!allowed) {
        this.stray(node, `<${name}>`, `use one of: ${Object.keys(attributes).map((known) => `<${known}>`).join(', ')}`);
        return;
      }
      for (const attribute of node.attributes) {
        const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
        if (!allowed.includes(key)) this.stray(node, `<${name} ${key}>`, `use only: ${allowed.join(', ')}`);
      }
    } else if (node.type === 'link' && !/^(https?:\/\/|\/|#)/.test(node.url)) {
      this.stray(node, node.url, 'write an address that starts with https://, / or #');
    } else if (!allowedMarkdown.has(node.type)) {
      this.stray(node, node.type, 'write plain Markdown: no HTML, no code, no expressions in braces, no imports');
    }
  }

  private readInto(row: Row, node: Node): void {
    this.checkMarkup(node);
    if (isElement(node)) {
      const id = attributeOf(node, 'id') ?? '';
      const line = this.lineOf(node);
      const kind = inline[node.name ?? ''];
      if (node.name === 'Claim') row.claims.push({ id, words: tidy(plainText(node)), line });
      else if (kind) row.references.push({ kind, id, line });
      else this.stray(node, `<${node.name}> inside a row`, 'put it on a line of its own between two rows');
    }
    if ('children' in node) for (const child of node.children) this.readInto(row, child as Node);
  }

  private readRow(element: Element): void {
    this.checkMarkup(element);
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
        this.checkMarkup(node);
        this.text.figures.push({ kind: 'figures', id: attributeOf(node, 'id') ?? '', line: this.lineOf(node) });
      } else this.stray(node, tidy(plainText(node)).slice(0, 60) || node.type, 'put it inside a <Row>');
    }
    return this.text;
  }
}

/** Parses the body of a section; `firstLine` is the line of the file on which the body starts. Throws on broken MDX. */
export function readSectionText(body: string, firstLine = 1): SectionText {
  return new SectionReader(firstLine).read(parser.parse(body));
}
