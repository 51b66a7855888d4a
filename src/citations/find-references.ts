/** Finds the links to this site in a text: bare links, or those of a bibliography in any format. */

export interface FoundReference {
  /** The link as it was written. */
  link: string;
  /** What it leads to; undefined when the address is none of this site's. */
  id: string | undefined;
  /** The edition that it names. */
  edition: string | undefined;
}

/** Marks of a bibliography that stand after a link and are no part of it. */
const trailing = /[.,;:!?'"”’)\]}>]+$/;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What an address below the base path stands for: "claims/c02/", "editions/2026-11-23/sections/london/", "counts/". */
function readPath(below: string, fragment: string, ids: ReadonlySet<string>): Pick<FoundReference, 'id' | 'edition'> {
  const frozen = /^editions\/([^/]+)\/(?:sections|claims)\/([^/]+)\/?$/.exec(below);
  const named = fragment.replace(/:~:.*$/, '').replace(/-(?:record|table)$/, '');
  const page = frozen?.[2] ?? /^[a-z]+\/([^/]+)\/?$/.exec(below)?.[1] ?? (below === '' ? 'site' : undefined);
  const id = [named, page].find((each) => each !== undefined && each !== '' && ids.has(each));
  return { id, edition: frozen?.[1] };
}

/**
 * Links that start with the site's address, each once, in order. `ids` are those that were ever published. LaTeX's
 * escapes inside links are read as what they stand for.
 */
export function findReferences(text: string, site: string, ids: ReadonlySet<string>): FoundReference[] {
  const plain = text.replaceAll(/\\([_%&#~])/g, '$1').replaceAll('&amp;', '&');
  const host = site.replace(/^https?:\/\//, '');
  const pattern = new RegExp(`(?:https?://)?${host.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^\\s<>"{}|\\\\^\`]*`, 'g');
  const found = new Map<string, FoundReference>();
  for (const [written] of plain.matchAll(pattern)) {
    const link = written.replace(trailing, '');
    const [address = '', fragment = ''] = link.slice(link.indexOf(host) + host.length).split('#');
    const [below = '', query = ''] = address.split('?');
    const { id, edition } = readPath(decode(below), decode(fragment), ids);
    found.set(link, { link, id, edition: edition ?? new URLSearchParams(query).get('edition') ?? undefined });
  }
  return [...found.values()];
}
