/** What is cited from, for the site being built: the subject, its editions, and its texts as the next one would freeze them. */
import { citedItems } from '../../citations/cited-items.ts';
import type { CitationBasis } from '../../citations/citation-basis.ts';
import type { CitedItem } from '../../citations/cited-item.ts';
import { freezeSubject } from '../../citations/editions/freeze.ts';
import { figureWords } from '../../figures/figure-words.ts';
import { subject } from '../../model/current.ts';
import { published } from '../../model/published/current-published.ts';

export const basis: CitationBasis = { subject, published, texts: freezeSubject(subject, figureWords(subject)) };

const items = new Map(citedItems(basis).map((item) => [item.id, item]));

export const allItems: readonly CitedItem[] = [...items.values()];

/** The item of an id; throws when it cannot be cited. */
export function itemOf(id: string): CitedItem {
  const item = items.get(id);
  if (!item) throw new Error(`“${id}” cannot be cited: it is not among the anchors that have a citation`);
  return item;
}

export function isCited(id: string): boolean {
  return items.has(id);
}
