/** What is cited from, for the site being built: the subject, its editions, and its texts as the next one would freeze them. */
import type { CitationBasis } from '../../citations/citation-basis.ts';
import type { CitedItem } from '../../citations/cited-item.ts';
import { subject } from '../../model/current.ts';
import { published } from '../../model/published/current-published.ts';
import { itemsByPage, itemsOf, textsOf } from './citation-maps.ts';

export function basisOfSite(): CitationBasis {
  return { subject, published, texts: textsOf(subject) };
}

/** The item of an id; throws when it cannot be cited. */
export function itemOf(id: string): CitedItem {
  const item = itemsOf(subject).get(id);
  if (!item) throw new Error(`“${id}” cannot be cited: it is not among the anchors that have a citation`);
  return item;
}

export function isCited(id: string): boolean {
  return itemsOf(subject).has(id);
}

/** The item whose own page this is; undefined for lists and the like. */
export function itemOfPage(pathname: string): CitedItem | undefined {
  return itemsByPage(subject).get(pathname);
}
