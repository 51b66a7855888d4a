/** Addresses that were published and are missing from a built site: the last look before it takes the place of the old one. */
import { existsSync, readFileSync } from 'node:fs';
import { citationEndings } from '../model/edition-addresses.ts';
import type { Fault } from '../model/faults.ts';
import { publishedIds } from '../model/published/ledger.ts';
import type { PublishedId } from '../model/published/ledger.ts';
import type { Published } from '../model/published/published.ts';
import { ledgerFile } from '../model/published/read-published.ts';

function filesOfFigure(id: string): string[] {
  return [`embed/${id}/`, `data/oembed/${id}.json`, ...['csv', 'json', 'svg', 'png'].map((ending) => `data/figures/${id}.${ending}`)];
}

/** Files that every published record of a kind has beside its pages. */
function filesOf({ id, kind }: PublishedId): string[] {
  const cited = ['section', 'claim', 'heading', 'event', 'figure'].includes(kind) ? Object.values(citationEndings).map((ending) => `data/cite/${id}.${ending}`) : [];
  const feed = kind === 'section' || kind === 'claim' ? [`${kind}s/${id}/feed.xml`] : [];
  const drawn = kind === 'figure' ? filesOfFigure(id.replace(/^figure-/, '')) : [];
  return [...cited, ...feed, ...drawn, ...(kind === 'section' ? [`sections/${id}.md`] : [])];
}

/** "claims/c02/" → "claims/c02/index.html". */
function fileOf(page: string): string {
  return page === '' || page.endsWith('/') ? `${page}index.html` : page;
}

/** `placeOf` says where a file of the site stands, by its path below the built folder. */
export function lostAddresses(placeOf: (path: string) => string, published: Published): Fault[] {
  const pages = new Map<string, string | undefined>();
  const read = (page: string) => {
    const file = placeOf(fileOf(page));
    if (!pages.has(page)) pages.set(page, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    return pages.get(page);
  };
  const isThere = (address: string) => {
    const [page = '', fragment] = address.split('#');
    const text = read(page);
    return text !== undefined && (fragment === undefined || text.includes(`id="${fragment}"`));
  };
  const report = (line: number | undefined, id: string, address: string): Fault => ({
    file: ledgerFile,
    line,
    field: id,
    found: `nothing built at /${address}`,
    remedy: 'mend the component or the route that made it: the address was published, and reports link to it',
  });
  const recorded = [...publishedIds(published.ledger).values()].flatMap((known) =>
    [...known.at, ...filesOf(known)].filter((address) => !isThere(address)).map((address) => report(known.line, known.id, address)),
  );
  const frozen = published.editions.flatMap(({ id: edition }) =>
    [`editions/#edition-${edition}`, ...[...published.hashesIn(edition).keys()].flatMap((id) => frozenPage(published, edition, id))]
      .filter((address) => !isThere(address))
      .map((address) => report(undefined, edition, address)),
  );
  return [...recorded, ...frozen];
}

function frozenPage(published: Published, edition: string, id: string): string[] {
  const kind = published.textIn(edition, id)?.kind;
  return kind === 'section' || kind === 'claim' ? [`editions/${edition}/${kind}s/${id}/`] : [];
}
