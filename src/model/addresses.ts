/** The addresses of the site: a contract that reports link to. All end in a slash and stand below the base path. */

/** The base path with a slash at both ends: "/" or "/name/". */
export const basePath: string = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** The site's origin without a trailing slash. */
export const origin: string = (process.env['SITE_URL'] || 'https://example.org').replace(/\/+$/, '');

const folders = {
  sections: 'sections',
  claims: 'claims',
  actors: 'members',
  events: 'timeline',
  topics: 'topics',
  sources: 'sources',
} as const;

/** Kinds of record that have a page of their own. */
export type PagedKind = keyof typeof folders;
export const pagedKinds = Object.keys(folders) as PagedKind[];

/** A path of the site, such as "claims/c02/", below the base path. */
export function path(below = ''): string {
  return `${basePath}${below}`;
}

/** The page of a record: "/claims/c02/". */
export function pageOf(kind: PagedKind, id: string): string {
  return path(`${folders[kind]}/${id}/`);
}

/** The page that lists a kind: "/members/". */
export function listOf(kind: PagedKind): string {
  return kind === 'sections' ? path('#contents') : path(`${folders[kind]}/`);
}

/** A count's place on the page of counts. */
export function countAddress(id: string): string {
  return path(`counts/#${id}`);
}

/** A path with the site's origin: "https://example.org/claims/c02/". */
export function absolute(pathname: string): string {
  return `${origin}${pathname}`;
}
