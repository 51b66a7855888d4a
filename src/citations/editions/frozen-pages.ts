/** Which texts have a frozen page. */
import type { FrozenKind } from '../../model/edition-addresses.ts';
import type { Published } from '../../model/published/published.ts';

/** Every text of a kind in every edition that held it. */
export function frozenPages(published: Published, kind: FrozenKind): { edition: string; id: string }[] {
  return published.editions.flatMap(({ id: edition }) =>
    [...published.hashesIn(edition).keys()].filter((id) => published.textIn(edition, id)?.kind === kind).map((id) => ({ edition, id })),
  );
}
