/** Editions as feed entries: one for each record that an edition changed. */
import { absolute, path } from '../../model/addresses.ts';
import { editionAddress } from '../../model/edition-addresses.ts';
import { publishedIds } from '../../model/published/ledger.ts';
import type { Published } from '../../model/published/published.ts';
import type { Edition } from '../../schema/edition.ts';
import { changesOfEdition, nameOfText } from '../editions/difference.ts';
import type { EditionChange } from '../editions/difference.ts';
import type { FeedEntry } from './atom.ts';

const categories: Record<EditionChange['state'], FeedEntry['category']> = { added: 'first published', reworded: 'editorial', substance: 'substantive', withdrawn: 'withdrawn' };

/** The edition itself, as the first publication of everything that nothing precedes. */
function firstEntry(edition: Edition): FeedEntry {
  const address = absolute(editionAddress(edition.id));
  return { id: address, title: 'First edition', day: edition.date, address, summary: edition.note, category: 'first published' };
}

function changeEntry(edition: Edition, change: EditionChange, pages: ReadonlyMap<string, { at: ReadonlySet<string> }>): FeedEntry {
  const [page] = pages.get(change.id)?.at ?? [];
  const address = absolute(page === undefined ? editionAddress(edition.id) : path(page));
  return {
    id: `${absolute(editionAddress(edition.id))}-${change.id}`,
    title: nameOfText(change),
    day: edition.date,
    address,
    summary: `${change.words} ${edition.note}`,
    category: categories[change.state],
  };
}

/** Every change of every edition, the newest first; of one record when `only` names ids. */
export function entriesOf(published: Published, only?: ReadonlySet<string>): FeedEntry[] {
  const pages = publishedIds(published.ledger);
  return published.editions.toReversed().flatMap((edition) => {
    if (edition === published.editions[0]) return [firstEntry(edition)];
    return changesOfEdition(published, edition)
      .filter(({ id, kind }) => (only ? only.has(id) : kind !== 'source'))
      .map((change) => changeEntry(edition, change, pages));
  });
}
