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
export type NamedFile = readonly [path: string, write: WriteText];

const formats = Object.entries(citationEndings) as [CitationFile, string][];

function* citationsOf(items: ReadonlyMap<string, CitedItem>): Generator<NamedFile> {
  for (const [format, ending] of formats) yield [`data/cite/all.${ending}`, () => fileFor([...items.values()], format)];
  // Each file reads its item itself, so that a rebuild knows what it depends on.
  for (const id of items.keys()) {
    for (const [format, ending] of formats) yield [`data/cite/${id}.${ending}`, async () => (await formsOf(items.get(id)!)).files[format]];
    yield [`data/cite/${id}.json`, () => citationTextsOf(items.get(id)!)];
  }
}

/** Headings answer with the history of their section. */
function* historiesOf({ subject, published, texts }: CitationBasis): Generator<NamedFile> {
  const historyFile = (id: string, of: string): NamedFile => [`data/history/${id}.json`, () => `${JSON.stringify(of === 'site' ? historyOfSite(published, texts) : historyOf(published, of, texts))}\n`];
  yield historyFile('site', 'site');
  for (const { id, kind } of texts.values()) if (kind !== 'source') yield historyFile(id, id);
  for (const { id: of, text } of subject.lists.sections) {
    for (const { id } of text.rows) if (id) yield historyFile(id, of);
  }
}

function* feedsAndTwinsOf({ subject, published }: CitationBasis): Generator<NamedFile> {
  const twinOf = (id: string) => (subject.has('sections', id) ? formatMarkdownTwin(subject, subject.get('sections', id)) : formatWithdrawnTwin(subject, id));
  for (const id of idsWithFeed(subject, published, 'sections')) {
    yield [`sections/${id}.md`, () => twinOf(id)];
    yield [`sections/${id}/feed.xml`, () => formatSectionFeed(subject, published, id)];
  }
  for (const id of idsWithFeed(subject, published, 'claims')) yield [`claims/${id}/feed.xml`, () => formatClaimFeed(subject, published, id)];
}

/** By path below the base path, one after the other; `items` is everything that can be cited, by id. */
export function* recordFiles(basis: CitationBasis, items: ReadonlyMap<string, CitedItem>): Generator<NamedFile> {
  yield* citationsOf(items);
  yield* historiesOf(basis);
  yield* feedsAndTwinsOf(basis);
}
