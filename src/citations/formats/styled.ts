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

/** The item that is set: the processors ask for no other. */
let item: CslItem;
const engines = new Map<StyleName, ReturnType<typeof loadStyle>>();

function engineOf(style: StyleName): ReturnType<typeof loadStyle> {
  const { csl, language } = styles[style];
  const engine = engines.get(style) ?? loadStyle(csl, language, () => item);
  engines.set(style, engine);
  return engine;
}

/** The author is the site, so that naming the site again as what holds the item says nothing. */
function withoutHolder({ 'container-title': _, version: __, ...item }: CslItem): CslItem {
  return item;
}

/** One entry of a bibliography, with places for the day of access. */
export async function formatStyled(cited: CitedItem, style: StyleName): Promise<string> {
  const engine = await engineOf(style);
  item = withoutHolder(cslItem(cited, standInDay));
  engine.updateItems([cited.key]);
  return leavePlaces(engine.makeBibliography()[1].join('').trim());
}
