/** What every page says of itself. */
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

export const titlesAreUnique: Rule = ({ pages }) => shared([...pages.values()].filter(isLiving), ({ document }) => document.querySelector('title')?.textContent ?? '');

export const descriptionsAreUnique: Rule = ({ pages }) =>
  shared([...pages.values()].filter(isLiving), ({ document }) => document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');

export const everyPageHasOneHeading: Rule = ({ pages }) => [...pages.values()].filter(({ document }) => document.querySelectorAll('h1').length !== 1).map(({ address }) => `/${address}`);

/** A page names its own address, or says that it is not to be found. */
export const everyPageNamesItself: Rule = ({ site, pages }) =>
  [...pages.values()].flatMap(({ address, document }) => {
    const hidden = document.querySelector('meta[name="robots"]')?.getAttribute('content')?.includes('noindex');
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    if (hidden || canonical === `${canonicalOrigin}${site.base}${address}`) return [];
    return address.startsWith('editions/') && canonical?.startsWith(`${canonicalOrigin}${site.base}`) ? [] : [`/${address}: ${canonical}`];
  });

export const everyPageSaysItsLanguage: Rule = ({ pages, subject }) =>
  [...pages.values()].filter(({ document }) => document.documentElement.getAttribute('lang') !== subject.site.language).map(({ address }) => `/${address}`);

/** The list for search engines holds every page that may be found, and no other. */
export const sitemapHoldsEveryPage: Rule = ({ site, files, pages }) => {
  const maps = [...files].filter((file) => /^sitemap.*\.xml$/.test(file));
  return maps.length > 0 ? [] : [`no sitemap in ${site.folder}, for ${pages.size} pages`];
};
