/** What is cited and what has left, computed from a subject once for all pages. */
import { citedItems } from '../../citations/cited-items.ts';
import { freezeSubject } from '../../citations/editions/freeze.ts';
import { figureWords } from '../../figures/figure-words.ts';
import { derivedMap } from '../../model/derived.ts';
import { groupByKeys } from '../../model/group-by.ts';
import { published } from '../../model/published/current-published.ts';
import { departedAddresses } from '../../model/published/departed.ts';

/** The texts as the next edition would freeze them, by id. */
export const textsOf = derivedMap('texts', (subject) => freezeSubject(subject, figureWords(subject)));

/** Everything that can be cited, by id. */
export const itemsOf = derivedMap('cited items', (subject) => citedItems({ subject, published, texts: textsOf(subject) }).map((item) => [item.id, item] as const));

/** The item whose own page it is, by the page's path. */
export const itemsByPage = derivedMap('cited items by page', (subject) =>
  [...itemsOf(subject).values()].flatMap((item) => {
    const { pathname, hash } = new URL(item.link);
    return hash === '' ? [[pathname, item] as const] : [];
  }),
);

/** What left, in the order of the ledger, by the page it left: "claims/c05/". */
export const departedByPage = derivedMap('departed by page', (subject) => groupByKeys(departedAddresses(subject, published), ({ page }) => [page]));
