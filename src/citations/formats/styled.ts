/** Citations in the styles that reports ask for, formatted by citeproc-js. */
import type { CitedItem } from '../cited-item.ts';
import { leavePlaces, standInDay } from './access-date.ts';
import type { CslItem } from './csl-item.ts';
import { cslItem } from './csl-item.ts';
import { loadStyle } from './style-engines.ts';

/** Each style with the CSL style behind it and the language that it is written in. */
export const styles = {
  apa: { csl: 'apa', language: 'en-US' },
  chicago: { csl: 'chicago-note-bibliography', language: 'en-US' },
  harvard: { csl: 'harvard-cite-them-right', language: 'en-GB' },
  mla: { csl: 'modern-language-association', language: 'en-US' },
  oscola: { csl: 'oscola', language: 'en-GB' },
} as const;
export type StyleName = keyof typeof styles;

const items = new Map<string, CslItem>();
const engines = new Map<StyleName, ReturnType<typeof loadStyle>>();

function engineOf(style: StyleName): ReturnType<typeof loadStyle> {
  const { csl, language } = styles[style];
  const engine = engines.get(style) ?? loadStyle(csl, language, (id) => items.get(id)!);
  engines.set(style, engine);
  return engine;
}

/** The author is the site, so that naming the site again as what holds the item says nothing. */
function withoutHolder({ 'container-title': _, version: __, ...item }: CslItem): CslItem {
  return item;
}

/** One entry of a bibliography, with places for the day of access. */
export async function formatStyled(item: CitedItem, style: StyleName): Promise<string> {
  const engine = await engineOf(style);
  items.set(item.key, withoutHolder(cslItem(item, standInDay)));
  engine.updateItems([item.key]);
  return leavePlaces(engine.makeBibliography()[1].join('').trim());
}
