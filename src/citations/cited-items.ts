/** Everything that can be cited, joined with the edition in which its text stands. */
import { absolute, path } from '../model/addresses.ts';
import type { Anchor, AnchorKind } from '../model/anchors.ts';
import { anchorsOf } from '../model/anchors.ts';
import type { FrozenKind } from '../model/edition-addresses.ts';
import { frozenAddress, withEdition } from '../model/edition-addresses.ts';
import { hashOf } from '../model/published/hash.ts';
import type { CitationBasis } from './citation-basis.ts';
import type { CitedItem } from './cited-item.ts';
import { lineOfText } from './editions/freeze.ts';
import { normalise } from './editions/normalise.ts';
import { newestDay } from './feeds/newest-day.ts';
import { passageOf } from './passages.ts';
import { quotationOf } from './quotation.ts';
import { withdrawnItems } from './withdrawn-items.ts';

const citedKinds: readonly AnchorKind[] = ['section', 'heading', 'claim', 'figure', 'event', 'actor', 'topic'];

/** The first clause of the site's name, in letters that every format takes: "the-larkby-clock". */
function shortName(name: string): string {
  const clause = name.split(/[,:;–—(]/)[0]!.normalize('NFKD').replace(/\p{M}/gu, '');
  return clause.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'site';
}

/** The newest edition, when the id's text still stands as it is there. */
function editionOf({ published, texts }: CitationBasis, id: string): string | undefined {
  const edition = published.newest?.id;
  const text = texts.get(id);
  if (edition === undefined) return undefined;
  // What no edition freezes cannot be compared with one.
  return text && published.hashesIn(edition).get(id) === hashOf(lineOfText(text)) ? edition : undefined;
}

/** The text whose edition an anchor stands for: a heading's is that of its section. */
function textOf({ subject }: CitationBasis, { id, kind }: Anchor): string {
  if (kind !== 'heading') return id;
  return passageOf(subject, id)?.section.id ?? id;
}

function itemOf(basis: CitationBasis, anchor: Anchor): CitedItem {
  const { subject, published } = basis;
  const { id, kind, address, also } = anchor;
  const holder = textOf(basis, anchor);
  const edition = editionOf(basis, holder);
  const frozen = edition !== undefined && (kind === 'claim' || kind === 'section' || kind === 'heading');
  const day = edition === undefined ? newestDay(subject) : published.newest!.date;
  const page = frozen ? `${frozenAddress(edition, kind === 'claim' ? 'claim' : ('section' satisfies FrozenKind), holder)}${kind === 'heading' ? `#${id}` : ''}` : withEdition(path(address), edition);
  const inText = kind === 'claim' ? also[0] : undefined;
  return {
    id,
    key: `${shortName(subject.site.name)}-${id}-${day.slice(0, 4)}`,
    title: normalise(kind === 'heading' ? `${anchor.label}, in “${subject.get('sections', holder).title}”` : anchor.label),
    author: subject.site.name,
    partOf: subject.site.name,
    day,
    ...(edition === undefined ? {} : { edition }),
    address: absolute(page),
    link: absolute(withEdition(path(address), edition)),
    ...(inText === undefined ? {} : { linkInText: absolute(withEdition(path(inText), edition)) }),
    quotation: quotationOf(subject, anchor, basis.texts.get(id)),
    language: subject.site.language,
  };
}

/** The whole site as an item. */
function siteItem({ subject, published }: CitationBasis): CitedItem {
  const { name, description, language } = subject.site;
  const edition = published.newest;
  const day = edition?.date ?? newestDay(subject);
  return {
    id: 'site',
    key: `${shortName(name)}-${day.slice(0, 4)}`,
    title: name,
    author: name,
    day,
    ...(edition ? { edition: edition.id } : {}),
    address: absolute(path()),
    link: absolute(withEdition(path(), edition?.id)),
    quotation: `“${normalise(description)}”`,
    language,
  };
}

/** The site first, then in the order in which addresses are listed, then what was withdrawn. */
export function citedItems(basis: CitationBasis): CitedItem[] {
  const anchors = anchorsOf(basis.subject).filter(({ kind }) => citedKinds.includes(kind));
  const name = shortName(basis.subject.site.name);
  const withdrawn = withdrawnItems(basis, (id, day) => `${name}-${id}-${day.slice(0, 4)}`);
  return [siteItem(basis), ...anchors.map((anchor) => itemOf(basis, anchor)), ...withdrawn];
}
