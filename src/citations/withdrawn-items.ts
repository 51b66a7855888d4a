/** What was withdrawn stays citable: as it was last published, at the address where it stands frozen. */
import { absolute, path } from '../model/addresses.ts';
import { frozenAddress, withEdition } from '../model/edition-addresses.ts';
import { publishedIds } from '../model/published/ledger.ts';
import type { CitationBasis, NameKey } from './citation-basis.ts';
import type { CitedItem } from './cited-item.ts';

/** In order of id. What no edition froze, or was no text of its own, has no citation. */
export function withdrawnItems({ subject, published }: CitationBasis, nameKey: NameKey): CitedItem[] {
  const ids = publishedIds(published.ledger);
  return subject.lists.tombstones.flatMap(({ id, date, reason }): CitedItem[] => {
    const edition = published.lastWith(id);
    const text = edition && published.textIn(edition.id, id);
    const [page] = ids.get(id)?.at ?? [];
    if (!edition || !text || page === undefined || text.kind === 'source') return [];
    const link = withEdition(path(page), edition.id);
    const isFrozen = text.kind === 'claim' || text.kind === 'section';
    return [
      {
        id,
        key: nameKey(id, edition.date),
        title: `${text.kind === 'claim' ? `Claim ${id.slice(1)}: ` : ''}${text.title}`,
        author: subject.site.name,
        partOf: subject.site.name,
        day: edition.date,
        edition: edition.id,
        address: absolute(isFrozen ? frozenAddress(edition.id, text.kind === 'claim' ? 'claim' : 'section', id) : link),
        link: absolute(link),
        quotation: `“${text.parts[0]?.text.join(' ') ?? text.title}” (withdrawn on ${date}: ${reason})`,
        language: subject.site.language,
      },
    ];
  });
}
