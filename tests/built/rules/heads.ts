/** What every page says of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, Rule } from '../open-site.ts';

const canonicalOrigin = 'https://example.org';

/** Groups of pages that give the same answer, named. */
function shared(pages: Iterable<BuiltPage>, answer: (page: BuiltPage) => string): string[] {
  const groups = new Map<string, string[]>();
  for (const page of pages) groups.set(answer(page), [...(groups.get(answer(page)) ?? []), `/${page.address}`]);
  return [...groups].filter(([said, addresses]) => said === '' || addresses.length > 1).map(([said, addresses]) => `“${said}”: ${addresses.join(' ')}`);
}

/** Frozen and embedded pages repeat a living one. */
function isLiving({ address }: BuiltPage): boolean {
  return !/^(editions\/\d|embed\/)/.test(address);
}

/** Asks search engines to leave it out. */
function isHidden({ document }: BuiltPage): boolean {
  return document.querySelector('meta[name="robots"]')?.getAttribute('content')?.includes('noindex') ?? false;
}

export const titlesAreUnique: Rule = ({ pages }) => shared([...pages.values()].filter(isLiving), ({ document }) => document.querySelector('title')?.textContent ?? '');

export const descriptionsAreUnique: Rule = ({ pages }) =>
  shared([...pages.values()].filter(isLiving), ({ document }) => document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');

export const everyPageHasOneHeading: Rule = ({ pages }) => [...pages.values()].filter(({ document }) => document.querySelectorAll('h1').length !== 1).map(({ address }) => `/${address}`);

/** A page names its own address, one that repeats another the other's; what stands for no address names none; others say that they are not to be found. */
export const everyPageNamesItself: Rule = ({ site, pages }) =>
  [...pages.values()].flatMap((page) => {
    const { address, document } = page;
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const root = `${canonicalOrigin}${site.base}`;
    const named = canonical.startsWith(root) ? canonical.slice(root.length) : undefined;
    if (isHidden(page) || (isLiving(page) && named === address) || (address === '404.html' && canonical === '')) return [];
    return !isLiving(page) && named !== undefined && named !== address && pages.has(named) ? [] : [`/${address}: ${canonical}`];
  });

export const everyPageSaysItsLanguage: Rule = ({ pages, subject }) =>
  [...pages.values()].filter(({ document }) => document.documentElement.getAttribute('lang') !== subject.site.language).map(({ address }) => `/${address}`);

/** The list for search engines holds every page that may be found by one, and no other. */
export const sitemapHoldsEveryPage: Rule = ({ site, files, pages }) => {
  const maps = [...files].filter((file) => /^sitemap-\d+\.xml$/.test(file)).map((file) => readFileSync(join(site.folder, file), 'utf8'));
  const root = `${canonicalOrigin}${site.base}`;
  const listed = new Set(maps.flatMap((map) => [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!.slice(root.length))));
  const wanted = [...pages.values()].filter((page) => isLiving(page) && !isHidden(page) && !['404.html', 'search/'].includes(page.address)).map(({ address }) => address);
  return [...wanted.filter((address) => !listed.has(address)).map((address) => `/${address} is not listed`), ...[...listed].filter((address) => !wanted.includes(address)).map((address) => `/${address} is listed`)];
};
