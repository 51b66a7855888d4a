/** Every form in which a citation can be copied. */
import type { CitedItem } from '../cited-item.ts';
import { leavePlaces, standInDay } from './access-date.ts';
import { formatBibliography, formatCslJson, formatRis } from './citation-files.ts';
import { formatMarkdown, formatWiki } from './markup.ts';
import type { StyleName } from './styled.ts';
import { formatStyled, styles } from './styled.ts';

const files = {
  bibtex: { label: 'BibTeX', format: (item: CitedItem) => formatBibliography([item], 'bibtex', standInDay) },
  biblatex: { label: 'BibLaTeX', format: (item: CitedItem) => formatBibliography([item], 'biblatex', standInDay) },
  ris: { label: 'RIS', format: (item: CitedItem) => formatRis([item], standInDay) },
  csl: { label: 'CSL-JSON', format: (item: CitedItem) => formatCslJson([item], standInDay) },
  markdown: { label: 'Markdown', format: formatMarkdown },
  wiki: { label: 'Wiki markup', format: formatWiki },
} as const;

export type FormatName = StyleName | keyof typeof files;

/** In the order of the list that readers choose from. */
export const formatLabels: Record<FormatName, string> = Object.fromEntries(
  [...Object.entries(styles), ...Object.entries(files)].map(([name, { label }]) => [name, label]),
) as Record<FormatName, string>;
export const formatNames = Object.keys(formatLabels) as FormatName[];

/** The item in every form, with places for the day of access. */
export async function formatAll(item: CitedItem): Promise<Record<FormatName, string>> {
  const texts: [string, string][] = [];
  for (const style of Object.keys(styles) as StyleName[]) texts.push([style, await formatStyled(item, style)]);
  for (const [name, { format }] of Object.entries(files)) texts.push([name, leavePlaces(format(item)).trim()]);
  return Object.fromEntries(texts) as Record<FormatName, string>;
}
