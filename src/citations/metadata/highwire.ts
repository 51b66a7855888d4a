/** What reference managers read from a page: Highwire's tags and Dublin Core. */
import type { CitedItem } from '../cited-item.ts';
import { licence } from '../data/data-json.ts';
import { unsplitName } from '../formats/citation-files.ts';

export type MetaTag = [name: string, content: string];

/**
 * Highwire's tags. The institution makes it a report, not a journal's article; the author is an organisation, and its
 * name is written so that no reader splits it; the public address is the frozen one.
 */
export function highwireTags({ title, author, day, edition, address, language }: CitedItem): MetaTag[] {
  return [
    ['citation_title', title],
    ['citation_author', unsplitName(author)],
    ['citation_publication_date', day.replaceAll('-', '/')],
    ['citation_technical_report_institution', author],
    ...(edition === undefined ? [] : ([['citation_technical_report_number', `edition ${edition}`]] satisfies MetaTag[])),
    ['citation_public_url', address],
    ['citation_language', language],
  ];
}

export function dublinCoreTags({ title, author, day, address, language }: CitedItem): MetaTag[] {
  return [
    ['DC.title', title],
    ['DC.creator', author],
    ['DC.date', day],
    ['DC.identifier', address],
    ['DC.language', language],
    ['DC.rights', licence],
  ];
}
