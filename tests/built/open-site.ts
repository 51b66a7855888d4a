/** The pages of a built site, read once and parsed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { readSubject } from '../../src/model/read-subject.ts';
import type { Subject } from '../../src/model/subject.ts';
import type { TestedSite } from '../sites.ts';

export interface BuiltPage {
  /** Its address below the base path: "claims/c02/", "" for the home page. */
  address: string;
  html: string;
  document: Document;
  /** Every id on the page, in order; one that stands twice is there twice. */
  ids: string[];
}

export interface BuiltSite {
  site: TestedSite;
  subject: Subject;
  /** Every file of the folder, with forward slashes. */
  files: Set<string>;
  /** By address. */
  pages: Map<string, BuiltPage>;
}

/** One rule of a built site: says what breaks it, a line each. */
export type Rule = (site: BuiltSite) => string[];

function openPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const document = parseHTML(html).document as unknown as Document;
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return { address: file.replace(/(^|\/)index\.html$/, '$1'), html, document, ids };
}

/** Reads a built site; throws when it has not been built. */
export function openSite(site: TestedSite): BuiltSite {
  const entries = readdirSync(site.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => relative(site.folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => openPage(site.folder, file));
  return { site, subject: readSubject(site.content), files: new Set(files), pages: new Map(pages.map((page) => [page.address, page])) };
}

/** The words of an element as a reader sees them: white space as one space, scripts and styles left out. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('script, style, template')) hidden.remove();
  return (copy.textContent ?? '').replace(/[\s\u00A0]+/g, ' ').trim();
}
