/** What an author may write in prose: plain Markdown, and a few elements with few attributes. Anything else is a fault. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export type Node = Root | RootContent;

/** Markup that may not stand there, and what to write instead. */
export interface Stray {
  found: string;
  remedy: string;
}

/** The elements of a section and their attributes; all but `Row` need their id. */
const attributes: Record<string, string[]> = {
  Row: ['sentence', 'sources', 'id', 'heading'],
  Claim: ['id'],
  Topic: ['id'],
  Actor: ['id'],
  Event: ['id'],
  Count: ['id'],
  Figure: ['id'],
};

const elementNames = Object.keys(attributes).map((name) => `<${name}>`).join(', ');
const plain = 'write plain Markdown: no HTML, no code, no images, no expressions in braces, no imports';
const allowedMarkdown = new Set(['root', 'paragraph', 'text', 'strong', 'emphasis', 'link', 'list', 'listItem', 'break', 'heading', 'inlineCode']);

export function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of an attribute: a string, or the literal inside braces. */
export function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    const { value } = attribute;
    return typeof value === 'string' ? value : value?.value.trim();
  }
  return undefined;
}

/** What is wrong with an element of a section: its name, or an attribute. */
function strayElement(element: Element): Stray | undefined {
  const name = element.name ?? '';
  const allowed = attributes[name];
  if (!allowed) return { found: `<${name}>`, remedy: `use one of: ${elementNames}` };
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return { found: `<${name} {…}>`, remedy: `use only: ${allowed.join(', ')}` };
    const key = attribute.name;
    if (!allowed.includes(key)) return { found: `<${name} ${key}>`, remedy: `use only: ${allowed.join(', ')}` };
    if (typeof attribute.value !== 'string' && !(key === 'sentence' && /^\d+$/.test(attribute.value?.value.trim() ?? ''))) {
      return { found: `<${name} ${key}={${attribute.value?.value ?? ''}}>`, remedy: key === 'sentence' ? 'write a number: sentence={4}' : `write the value in quotes: ${key}="…"` };
    }
  }
  if (name !== 'Row' && !attributeOf(element, 'id')) return { found: `<${name}> without an id`, remedy: `write its id: <${name} id="…">` };
  return undefined;
}

/** The markup of a node that may not stand in prose; its children are not looked at. `mayNest` allows the elements of a section. */
export function strayIn(node: Node, mayNest: boolean): Stray | undefined {
  if (isElement(node)) return mayNest ? strayElement(node) : { found: `<${node.name ?? ''}>`, remedy: plain };
  if (node.type === 'link' && !/^(https?:\/\/|#)/.test(node.url)) {
    return { found: node.url, remedy: mayNest ? 'write an address that starts with https://, or name the record with <Topic>, <Actor> or <Event>' : 'write an address that starts with https:// or #' };
  }
  if (allowedMarkdown.has(node.type)) return undefined;
  if (node.type === 'linkReference' || node.type === 'definition') {
    return { found: `[${node.label ?? node.identifier}]`, remedy: 'write the address in the link itself: [words](https://…)' };
  }
  const written = 'value' in node && typeof node.value === 'string' ? node.value : '';
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return { found: `{${written}}`, remedy: plain };
  return { found: written || (node.type === 'image' ? `![](${node.url})` : node.type), remedy: plain };
}
