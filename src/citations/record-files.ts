/**
 * The small files that stand beside the pages, several to a record: citations, histories, feeds and sections as Markdown.
 * There are dozens to a section, so that they are written outside Astro, whose routes cost more than their text.
 */
import { citationEndings } from '../model/edition-addresses.ts';
import type { CitationFile } from '../model/edition-addresses.ts';
import type { CitationBasis } from './citation-basis.ts';
import { citationTextsOf } from './citation-texts.ts';
import type { CitedItem } from './cited-item.ts';
import { historyOf, historyOfSite } from './editions/history.ts';
import { formatClaimFeed, formatSectionFeed, idsWithFeed } from './feeds/feeds.ts';
import { fileFor, formsOf } from './formats/kept-forms.ts';
import { formatMarkdownTwin, formatWithdrawnTwin } from './texts/markdown-twin.ts';

/** Writes a file's text when it is asked for. */
export type WriteText = () => string | Promise<string>;
type NamedFile = readonly [path: string, write: WriteText];

const formats = Object.entries(citationEndings) as [CitationFile, string][];

function citationsOf(items: ReadonlyMap<string, CitedItem>): NamedFile[] {
  return [
    ...formats.map(([format, ending]): NamedFile => [`data/cite/all.${ending}`, () => fileFor([...items.values()], format)]),
    ...[...items.keys()].flatMap((id): NamedFile[] => [
      ...formats.map(([format, ending]): NamedFile => [`data/cite/${id}.${ending}`, async () => (await formsOf(items.get(id)!)).files[format]]),
      [`data/cite/${id}.json`, () => citationTextsOf(items.get(id)!)],
    ]),
  ];
}

/** Headings answer with the history of their section. */
function historiesOf({ subject, published, texts }: CitationBasis): NamedFile[] {
  const written = (of: string) => `${JSON.stringify(of === 'site' ? historyOfSite(published, texts) : historyOf(published, of, texts))}\n`;
  const headings = subject.lists.sections.flatMap(({ id, text }) => text.rows.flatMap((row) => (row.id ? [{ id: row.id, of: id }] : [])));
  const records = [...texts.values()].filter(({ kind }) => kind !== 'source').map(({ id }) => ({ id, of: id }));
  return [{ id: 'site', of: 'site' }, ...records, ...headings].map(({ id, of }) => [`data/history/${id}.json`, () => written(of)]);
}

function feedsAndTwinsOf({ subject, published }: CitationBasis): NamedFile[] {
  const twinOf = (id: string) => (subject.has('sections', id) ? formatMarkdownTwin(subject, subject.get('sections', id)) : formatWithdrawnTwin(subject, id));
  return [
    ...idsWithFeed(subject, published, 'sections').flatMap((id): NamedFile[] => [
      [`sections/${id}.md`, () => twinOf(id)],
      [`sections/${id}/feed.xml`, () => formatSectionFeed(subject, published, id)],
    ]),
    ...idsWithFeed(subject, published, 'claims').map((id): NamedFile => [`claims/${id}/feed.xml`, () => formatClaimFeed(subject, published, id)]),
  ];
}

/** By path below the base path; `items` is everything that can be cited, by id. */
export function recordFiles(basis: CitationBasis, items: ReadonlyMap<string, CitedItem>): Map<string, WriteText> {
  return new Map([...citationsOf(items), ...historiesOf(basis), ...feedsAndTwinsOf(basis)]);
}
