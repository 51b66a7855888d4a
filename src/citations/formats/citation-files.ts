/** Items for reference managers: BibTeX, BibLaTeX, RIS and CSL-JSON. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CitedItem } from '../cited-item.ts';
import type { CslItem } from './csl-item.ts';
import { cslItem, oneLine } from './csl-item.ts';

// Letters stay letters: programs of this century read UTF-8, and the plugin's ASCII loses Cyrillic. Its escapes go
// with it, so that they are made here.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

const commands: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '<': '\\textless{}', '>': '\\textgreater{}' };

/** Text as LaTeX reads it back: what is markup there is written as a command. */
function escapeLatex(text: string): string {
  return text.replace(/[\\~^<>&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);
}

/** Double braces keep the capitals of every script; the holder is left out, as it is the author. */
function escapeItem({ 'container-title': _, ...item }: CslItem): CslItem {
  const authors = item.author?.map(({ literal }) => ({ literal: escapeLatex(literal) }));
  return { ...item, title: `{${escapeLatex(item.title)}}`, ...(authors ? { author: authors } : {}) };
}

/** The library takes memory by the list: a long one is handed to it in parts. */
const mostAtOnce = 500;

function formatEntries(items: readonly CitedItem[], format: 'bibtex' | 'biblatex', accessed: string | undefined): string {
  const part = (new Cite(items.slice(0, mostAtOnce).map((item) => escapeItem(cslItem(item, accessed)))).format(format) as string).trim();
  return items.length > mostAtOnce ? `${part}\n${formatEntries(items.slice(mostAtOnce), format, accessed)}` : part;
}

/** BibTeX or BibLaTeX, an entry for each item. */
export function formatBibliography(items: readonly CitedItem[], format: 'bibtex' | 'biblatex', accessed?: string): string {
  const text = formatEntries(items, format, accessed);
  // Old styles print “howpublished” and know no “url”: the address in it must be set as one. A month has no day.
  return `${text.replace(/howpublished = \{(.*)\},/g, 'howpublished = {\\url{$1}},').replace(/month = \{(\w{3}) \d+\}/g, 'month = $1')}\n`;
}

/** CSL-JSON, always a list. */
export function formatCslJson(items: readonly CitedItem[], accessed?: string): string {
  return `${JSON.stringify(items.map((item) => cslItem(item, accessed)), null, 2)}\n`;
}

/** The name of an organisation where a comma would split it into family and given name: none inside, one at the end. */
export function unsplitName(name: string): string {
  return `${name.replace(/\s*,\s*/g, ': ')},`;
}

/**
 * RIS. Written here and not by the library's plugin, which breaks a line after 80 characters in the middle of a word.
 */
export function formatRis(items: readonly CitedItem[], accessed?: string): string {
  return items
    .map(({ key, title, author, partOf, day, edition, address, language }) => {
      const fields: [string, string | undefined][] = [
        ['TY', 'ELEC'],
        ['ID', key],
        ['TI', title],
        ['AU', partOf && unsplitName(author)],
        ['T2', partOf],
        ['PY', day.slice(0, 4)],
        ['DA', day.replaceAll('-', '/')],
        ['ET', edition],
        ['UR', address],
        ['Y2', accessed?.replaceAll('-', '/')],
        ['LA', language],
      ];
      const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value!)}`);
      return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
    })
    .join('\r\n');
}
