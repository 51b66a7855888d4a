/** Every link inside the site lands on a page or file of it, and on an id of that page. */
import type { BuiltPage, BuiltSite, Rule } from '../open-site.ts';

const origin = 'https://example.org';
const attributes: [selector: string, name: string][] = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['form[action]', 'action'],
  ['meta[property="og:image"], meta[property="og:url"], meta[name^="citation_"][name$="_url"]', 'content'],
];

function linksOf({ document }: BuiltPage): string[] {
  return attributes.flatMap(([selector, name]) => [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name)!));
}

/** What is wrong with one link of a page; undefined when it lands or leaves the site. */
function faultOf({ site, files, pages }: BuiltSite, from: BuiltPage, link: string): string | undefined {
  if (/^(mailto|data):/.test(link)) return undefined;
  let url: URL;
  try {
    url = new URL(link, `${origin}${site.base}${from.address}`);
  } catch {
    return 'is no address';
  }
  if (url.origin !== origin) return /^https?:$/.test(url.protocol) ? undefined : 'has a scheme that no link may have';
  if (!url.pathname.startsWith(site.base)) return 'leaves the base path';
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const page = pages.get(path);
  if (!page) return files.has(path) ? undefined : 'lands on nothing';
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || page.ids.includes(fragment) ? undefined : 'lands on a page without that id';
}

export const everyLinkLands: Rule = (built) =>
  [...built.pages.values()].flatMap((page) =>
    [...new Set(linksOf(page))].flatMap((link) => {
      const fault = faultOf(built, page, link);
      return fault ? [`/${page.address}: ${link} ${fault}`] : [];
    }),
  );

/** Every page but the error page and what is only embedded or frozen is reached from the home page. */
export const everyPageIsReached: Rule = (built) => {
  const seen = new Set<string>(['']);
  const waiting = [''];
  while (waiting.length > 0) {
    const page = built.pages.get(waiting.pop()!)!;
    for (const anchor of page.document.querySelectorAll('a[href]')) {
      const url = new URL(anchor.getAttribute('href')!, `${origin}${built.site.base}${page.address}`);
      const path = decodeURIComponent(url.pathname.slice(built.site.base.length));
      if (url.origin !== origin || seen.has(path) || !built.pages.has(path)) continue;
      seen.add(path);
      waiting.push(path);
    }
  }
  return [...built.pages.keys()].filter((address) => !seen.has(address) && address !== '404.html' && !address.startsWith('embed/'));
};

/** Nothing is loaded from another host: no script, style, picture, font or frame. */
export const nothingFromElsewhere: Rule = (built) =>
  [...built.pages.values()].flatMap(({ address, document }) =>
    [...document.querySelectorAll('[src], [srcset], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"], link[rel~="preconnect"]')]
      .flatMap((element) => ['src', 'srcset', 'href'].map((name) => element.getAttribute(name) ?? ''))
      .filter((link) => /^(https?:)?\/\//.test(link) && !link.startsWith(`${origin}/`))
      .map((link) => `/${address}: ${link}`),
  );
