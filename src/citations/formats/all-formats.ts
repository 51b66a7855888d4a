/** An item in every form in which its citation can be copied. */
import type { CitedItem } from '../cited-item.ts';
import { leavePlaces, standInDay } from './access-date.ts';
import { formatBibliography, formatCslJson, formatRis } from './citation-files.ts';
import type { FormatName } from './format-labels.ts';
import { formatMarkdown, formatWiki } from './markup.ts';
import type { StyleName } from './styled.ts';
import { formatStyled, styles } from './styled.ts';

const written: Record<Exclude<FormatName, StyleName>, (item: CitedItem) => string> = {
  bibtex: (item) => formatBibliography([item], 'bibtex', standInDay),
  biblatex: (item) => formatBibliography([item], 'biblatex', standInDay),
  ris: (item) => formatRis([item], standInDay),
  csl: (item) => formatCslJson([item], standInDay),
  markdown: formatMarkdown,
  wiki: formatWiki,
};

/** With places for the day of access. */
export async function formatAll(item: CitedItem): Promise<Record<FormatName, string>> {
  const texts: [string, string][] = [];
  for (const style of Object.keys(styles) as StyleName[]) texts.push([style, await formatStyled(item, style)]);
  for (const [name, format] of Object.entries(written)) texts.push([name, leavePlaces(format(item)).trim()]);
  return Object.fromEntries(texts) as Record<FormatName, string>;
}
