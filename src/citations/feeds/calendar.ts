/** The events known to the day, as iCalendar (RFC 5545). */
import { absolute, pageOf } from '../../model/addresses.ts';
import { standingOfEvent } from '../../model/event-words.ts';
import type { JoinedEvent } from '../../model/joined.ts';
import type { Subject } from '../../model/subject.ts';

const mostOctets = 75;

/** Cuts a content line into lines of at most 75 octets, never inside a character. */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      folded.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join('\r\n');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** The day after, since an all-day event ends on the day it no longer covers. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function eventLines(event: JoinedEvent, day: string, host: string, stamp: string): string[] {
  const address = absolute(pageOf('events', event.id));
  const standing = standingOfEvent(event);
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${host}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(event.endDate ?? day))}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText([standing && `${standing}.`, event.summary].filter(Boolean).join(' '))}`,
    `STATUS:${event.status === 'happened' ? 'CONFIRMED' : 'TENTATIVE'}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `stamp` is the day on which the records were last read. */
export function formatCalendar({ site, lists }: Subject, stamp: string): string {
  const host = new URL(absolute('/')).host;
  const days = lists.events.filter((event) => event.date?.length === 10 && !event.dateBasis && event.status !== 'conditional');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(site.name)}//Timeline//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(site.name)}`,
    ...days.flatMap((event) => eventLines(event, event.date!, host, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
