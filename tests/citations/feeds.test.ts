import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../src/citations/feeds/atom.ts';
import { foldLine, formatCalendar } from '../../src/citations/feeds/calendar.ts';
import { formatClaimFeed, formatSectionFeed, formatSiteFeed } from '../../src/citations/feeds/feeds.ts';
import { readPublished } from '../../src/model/published/read-published.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { put } from '../faults/corrupt.ts';
import { apply, release, withReleased } from './released.ts';

const day = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

/** What RFC 4287 asks of every feed and entry. */
function expectAtom(xml: string): Element[] {
  const root = parseHTML(xml.replace(/^<\?xml[^>]*>\s*/, '')).document.querySelector('feed')!;
  const own = (parent: Element, name: string) => [...parent.children].filter((child) => child.localName.toLowerCase() === name);
  const check = (parent: Element) => {
    for (const name of ['id', 'title', 'updated']) expect(own(parent, name)).toHaveLength(1);
    expect(own(parent, 'updated')[0]!.textContent).toMatch(day);
    expect(own(parent, 'id')[0]!.textContent).toMatch(/^https:/);
    expect(own(parent, 'link').filter((link) => link.getAttribute('rel') === 'alternate')).toHaveLength(1);
  };
  check(root);
  expect(own(root, 'author')).toHaveLength(1);
  expect(own(root, 'link').filter((link) => link.getAttribute('rel') === 'self')).toHaveLength(1);
  const entries = own(root, 'entry');
  entries.forEach(check);
  const ids = entries.map((entry) => own(entry, 'id')[0]!.textContent);
  expect(new Set(ids).size).toBe(ids.length);
  return entries;
}

describe('a feed', () => {
  test('of the site has an entry for each change, the newest first', async () => {
    await withReleased({ 'claims/c04.yaml': put('verdict: not-checkable', 'verdict: open') }, (directory) => {
      release(directory, '1902-02-01', 'Weighed anew & more <than> ever.', true);
      apply(directory, { 'claims/c01.yaml': (text) => text.replace(/^note: .*$/m, 'note: Read again.') });
      release(directory, '1902-03-01', 'Words.');
      const [subject, published] = [readSubject(directory), readPublished(directory)];
      const entries = expectAtom(formatSiteFeed(subject, published));
      expect(entries.map((entry) => entry.querySelector('category')!.getAttribute('term'))).toEqual(['editorial', 'substantive', 'first published']);
      expect(expectAtom(formatClaimFeed(subject, published, 'c04'))).toHaveLength(2);
      expect(expectAtom(formatSectionFeed(subject, published, 'maker'))).toHaveLength(2);
      expect(expectAtom(formatClaimFeed(subject, published, 'c02'))).toHaveLength(1);
    });
  });

  test('without an edition is empty and valid', () => {
    expect(expectAtom(formatSiteFeed(readSubject('tests/subject'), readPublished('tests/subject')))).toEqual([]);
  });
});

test('escapeXml leaves nothing that XML would read, or cannot hold', () => {
  expect(escapeXml('a & <b> "c" \'d\' \u0000\u000B\uFFFE')).toBe('a &#38; &#60;b&#62; &#34;c&#34; &#39;d&#39; ');
});

describe('the calendar', () => {
  const lines = formatCalendar(readSubject('tests/subject'), '1902-01-02').split('\r\n');

  test('holds the events known to the day, and no line of more than 75 octets', () => {
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:clock-vote@example.org']);
    expect(lines).toContain('DTSTART;VALUE=DATE:18990210');
    expect(lines).toContain('DTEND;VALUE=DATE:18990211');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('folds between characters, so that unfolding gives the line back', () => {
    const line = `SUMMARY:${'Зеленський 🕰 '.repeat(12)}`;
    const folded = foldLine(line).split('\r\n');
    expect(folded.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
    expect(folded.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line);
  });
});
