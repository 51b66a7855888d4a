/** Where editions stand, and how an address names one. */
import { path } from './addresses.ts';

/** Kinds of record whose text has a page in every edition. */
export type FrozenKind = 'section' | 'claim';

/** "/editions/2026-11-23/claims/c02/". */
export function frozenAddress(edition: string, kind: FrozenKind, id: string): string {
  return path(`editions/${edition}/${kind}s/${id}/`);
}

/** An edition's place on the page of editions. */
export function editionAddress(edition: string): string {
  return path(`editions/#edition-${edition}`);
}

/** A path with the edition in it, before the fragment: "/sections/london/?edition=2026-11-23#c30". */
export function withEdition(pathname: string, edition: string | undefined): string {
  if (edition === undefined) return pathname;
  const [page = '', fragment] = pathname.split('#');
  return `${page}?edition=${edition}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The comparison of an id's text with that of each edition, fetched by the page when a link names one. */
export function historyFile(id: string): string {
  return path(`data/history/${id}.json`);
}

export const citationEndings = { bibtex: 'bib', biblatex: 'biblatex', ris: 'ris', csl: 'csl.json' } as const;
export type CitationFile = keyof typeof citationEndings;

/** A citation as a file: "/data/cite/c02.ris"; of everything: "/data/cite/all.ris". */
export function citationFile(id: string, format: CitationFile): string {
  return path(`data/cite/${id}.${citationEndings[format]}`);
}

/** Every form of an item's citation, fetched when a reader asks for one. */
export function citationTexts(id: string): string {
  return path(`data/cite/${id}.json`);
}

/** How to cite an id, without a script. */
export function citeAddress(id: string): string {
  return path(`cite/#cite-${id}`);
}

