/** The one table of response headers, from which every host's configuration is printed. */
import type { InlineHashes } from './policy.ts';
import { framePolicyOf, kindOfPage, policyOf } from './policy.ts';

/** Addresses that are answered with the same headers. */
export interface HeaderRule {
  /** Path below the base: a file ("feed.xml"), a folder and all in it ("claims/*"), or "" for the front page. */
  path: string;
  headers: [name: string, value: string][];
}

/** An entry of the built site whose addresses share their headers. */
export interface BuiltEntry {
  /** "claims/" for a folder, "feed.xml" for a file, "" for the front page. */
  name: string;
  /** The folder's own page alone: what is below it has entries of its own. */
  isAlone?: boolean;
  /** What the pages in it run inline; undefined when it holds no page. */
  hashes: InlineHashes | undefined;
}

const common: HeaderRule['headers'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Folders whose files other sites may load: figures in frames, data, pictures for sharing. */
const shared = new Set(['embed/', 'data/', 'social/']);
/** Folders whose file names hold a hash of their content. */
const hashed = new Set(['assets/']);

function cachingOf(name: string): string {
  return hashed.has(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
}

/** Types that hosts do not know by the ending of the name. */
const types: Record<string, string> = {
  '.ics': 'text/calendar; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.biblatex': 'application/x-bibtex; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

/** The type to name for a file, where its ending does not tell a host. */
export function declaredType(file: string): string | undefined {
  return Object.entries(types).find(([ending]) => file.endsWith(ending))?.[1];
}

function ruleOf({ name, isAlone = false, hashes }: BuiltEntry): HeaderRule {
  const kind = kindOfPage(name);
  const headers: HeaderRule['headers'] = [...common, ['Cache-Control', cachingOf(name)]];
  headers.push(['Cross-Origin-Resource-Policy', shared.has(name) ? 'cross-origin' : 'same-origin']);
  if (shared.has(name)) headers.push(['Access-Control-Allow-Origin', '*']);
  if (name.endsWith('feed.xml')) headers.push(['Content-Type', 'application/atom+xml; charset=utf-8']);
  const type = declaredType(name);
  if (type) headers.push(['Content-Type', type]);
  if (hashes) headers.push(['Content-Security-Policy', `${policyOf(kind, hashes)}; ${framePolicyOf(kind)}`]);
  return { path: name.endsWith('/') && !isAlone ? `${name}*` : name, headers };
}

/** The rules, one for each entry, so that no two match one address. */
export function headerTable(entries: readonly BuiltEntry[]): HeaderRule[] {
  return entries.map(ruleOf);
}
