/** Atom feeds (RFC 4287). Dates come from the editions: a feed never knows the hour. */
import { absolute } from '../../model/addresses.ts';
import type { Subject } from '../../model/subject.ts';
import { licence } from '../data/data-json.ts';

export interface FeedEntry {
  /** Permanent and unique: an address, with the edition in it. */
  id: string;
  title: string;
  /** The day of the edition. */
  day: string;
  address: string;
  summary: string;
  category: 'first published' | 'editorial' | 'substantive' | 'withdrawn';
}

export interface Feed {
  title: string;
  /** The feed's own path. */
  pathname: string;
  /** The page whose changes it tells. */
  page: string;
  /** The day of its newest entry, or of the newest text before any edition. */
  day: string;
  /** The newest first. */
  entries: FeedEntry[];
}

/** Text for XML: markup escaped, characters that XML 1.0 cannot hold left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function element(name: string, text: string, indent: string): string {
  return `${indent}<${name}>${escapeXml(text)}</${name}>`;
}

function entryLines({ id, title, day, address, summary, category }: FeedEntry): string[] {
  return [
    '  <entry>',
    element('id', id, '    '),
    element('title', title, '    '),
    element('updated', `${day}T00:00:00Z`, '    '),
    `    <link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `    <category term="${escapeXml(category)}"/>`,
    element('summary', summary, '    '),
    '  </entry>',
  ];
}

export function formatAtom({ site }: Subject, { title, pathname, page, day, entries }: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">`,
    element('id', absolute(pathname), '  '),
    element('title', title, '  '),
    element('updated', `${day}T00:00:00Z`, '  '),
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute(pathname))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(absolute(page))}"/>`,
    `  <author><name>${escapeXml(site.name)}</name></author>`,
    element('rights', licence, '  '),
    ...entries.flatMap(entryLines),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}
