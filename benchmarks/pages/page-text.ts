/** The text of a built page as a reader reads it, for peers to set out. */
import { parseHTML } from 'linkedom';
import { escapeMarkdown } from '../../src/citations/texts/markdown-twin.ts';

/** What is not text to read. */
const apart = 'nav, form, fieldset, button, script, style, svg, template, [aria-hidden=true]';
const blocks = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'HEADER', 'H1', 'H2', 'H3', 'H4', 'LI', 'MAIN', 'OL', 'P', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TH', 'THEAD', 'TR', 'UL']);

export interface PageText {
  title: string;
  /** Headings and paragraphs after the title, in order. */
  parts: { level: number; text: string }[];
}

export function readPageText(html: string): PageText {
  const main = parseHTML(html).document.querySelector('main')!;
  for (const element of main.querySelectorAll(apart)) element.remove();
  const parts: PageText['parts'] = [{ level: 0, text: '' }];
  const read = (node: Node): void => {
    if (node.nodeType === 3) parts.at(-1)!.text += node.textContent;
    const isBlock = blocks.has(node.nodeName);
    const level = /^H([1-4])$/.exec(node.nodeName)?.[1];
    if (isBlock) parts.push({ level: Number(level ?? 0), text: '' });
    for (const child of node.childNodes) read(child);
    if (isBlock) parts.push({ level: 0, text: '' });
  };
  read(main as unknown as Node);
  const tidy = parts.map(({ level, text }) => ({ level, text: text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text);
  const title = tidy.find(({ level }) => level === 1)!;
  return { title: title.text, parts: tidy.filter((part) => part !== title) };
}

export function toMarkdown({ parts }: PageText): string {
  return parts.map(({ level, text }) => (level > 0 ? `${'#'.repeat(level)} ${escapeMarkdown(text)}` : escapeMarkdown(text))).join('\n\n');
}

export function toPlainText({ title, parts }: PageText): string {
  return [title, ...parts.map(({ text }) => text)].join('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The same text as a page with nothing else: the floor. */
export function toPlainPage({ title, parts }: PageText): string {
  const body = parts.map(({ level, text }) => (level > 0 ? `<h${level}>${escapeHtml(text)}</h${level}>` : `<p>${escapeHtml(text)}</p>`));
  return `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(title)}"></head><body><main><h1>${escapeHtml(title)}</h1>\n${body.join('\n')}\n</main></body></html>\n`;
}
