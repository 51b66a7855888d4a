/** Finds dates in a query, however they are written: "20/03/2025", "March 20", "2025-03-20", "20th of March", "20 березня". */
import { fold } from './fold.ts';

/** A date in a query: what is known of it, and where it stands. */
export interface QueryDate {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  /** The last day of "24 to 26 March" and of "late March". */
  lastDay?: number | undefined;
  start: number;
  end: number;
}

/** Months are also known by their names in these languages; the browser has them. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'tr', 'uk', 'ru'];

let monthNames: Map<string, number> | undefined;

function months(): Map<string, number> {
  if (monthNames) return monthNames;
  monthNames = new Map();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month += 1) {
          const part = format.formatToParts(Date.UTC(2025, month - 1, 20)).find(({ type }) => type === 'month');
          const name = fold(part?.value ?? '').replace(/\.$/, '');
          if (/^\p{L}{3,}$/u.test(name) && !monthNames.has(name)) monthNames.set(name, month);
        }
      }
    }
  }
  return monthNames.set('sept', 9);
}

function valid(date: QueryDate): boolean {
  const { year, month, day } = date;
  const isYear = year === undefined || (year >= 1900 && year <= 2100);
  const isDay = (given: number | undefined) => given === undefined || (given >= 1 && given <= 31);
  return isYear && (month === undefined || (month >= 1 && month <= 12)) && isDay(day) && isDay(date.lastDay);
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const monthWord = '(\\p{L}[\\p{L}\\p{M}]{2,})\\.?';
const ordinal = `(\\d{1,2}|${ordinals.toReversed().join('|').replaceAll('-', '[- ]')})(?:st|nd|rd|th|er|º|\\.)?`;
const fullYear = '(\\d{4}|[’\']\\d{2})';
/** Stands between the parts of a date: "20-Mar-2025", "20 March, 2025". */
const between = '(?:,?\\s+|-)(?:de\\s+|of\\s+)?';
const until = '\\s*(?:-|–|to|until|and)\\s*';
const partsOfMonth: Record<string, [day: number, lastDay: number]> = { early: [1, 10], mid: [11, 20], late: [21, 31] };

type Read = (groups: (string | undefined)[]) => Omit<QueryDate, 'start' | 'end'> | undefined;

function numeric(first: number, second: number, year: number | undefined): ReturnType<Read> {
  return second > 12 && first <= 12 ? { month: first, day: second, year } : { day: first, month: second, year };
}

function yearOf(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const digits = text.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Number(text) || ordinals.indexOf(text.toLowerCase().replace(' ', '-')) + 1;
}

function named(name: string | undefined, day: string | undefined, year: string | undefined, lastDay?: string): ReturnType<Read> {
  const month = months().get(fold(name ?? ''));
  return month === undefined ? undefined : { month, day: dayOf(day), year: yearOf(year), ...(lastDay === undefined ? {} : { lastDay: dayOf(lastDay) }) };
}

function partOfMonth(part: string | undefined, name: string | undefined, year: string | undefined): ReturnType<Read> {
  const [day, lastDay] = partsOfMonth[part!.toLowerCase()]!;
  return named(name, String(day), year, String(lastDay));
}

/** In the order in which they are tried; the first to read a place has it. */
const forms: { pattern: RegExp; read: Read }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu, read: ([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }) },
  { pattern: /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/gu, read: ([first, second, year]) => numeric(Number(first), Number(second), yearOf(year)) },
  { pattern: /(?<!\d)(\d{4})-(\d{2})(?![\d-])/gu, read: ([year, month]) => ({ year: Number(year), month: Number(month) }) },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{4})(?!\d)/gu, read: ([month, year]) => ({ month: Number(month), year: Number(year) }) },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/gu, read: ([first, second]) => numeric(Number(first), Number(second), undefined) },
  { pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/gu, read: ([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }) },
  { pattern: new RegExp(`(?<!\\d)(\\d{4})${between}${monthWord}${between}${ordinal}(?![\\p{L}\\d])`, 'giu'), read: ([year, name, day]) => named(name, day, year) },
  { pattern: new RegExp(`(?<![\\p{L}\\d])${ordinal}${until}${ordinal}${between}${monthWord}(?:${between}${fullYear})?(?![\\p{L}\\d])`, 'giu'), read: ([day, last, name, year]) => named(name, day, year, last) },
  { pattern: new RegExp(`(?<!\\p{L})${monthWord}\\s+${ordinal}${until}${ordinal}(?:${between}${fullYear})?(?![\\p{L}\\d])`, 'giu'), read: ([name, day, last, year]) => named(name, day, year, last) },
  { pattern: new RegExp(`(?<!\\p{L})(early|mid|late)[- ]${monthWord}(?:${between}${fullYear})?(?![\\p{L}\\d])`, 'giu'), read: ([part, name, year]) => partOfMonth(part, name, year) },
  { pattern: new RegExp(`(?<![\\p{L}\\d])${ordinal}[\\s-]*(?:of\\s+|de\\s+)?${monthWord}(?:${between}${fullYear})?(?![\\p{L}\\d])`, 'giu'), read: ([day, name, year]) => named(name, day, year) },
  { pattern: new RegExp(`(?<!\\p{L})${monthWord}[\\s-]*(?:the\\s+)?${ordinal}(?!\\d)(?:${between}${fullYear}(?!\\d))?(?!\\p{L})`, 'giu'), read: ([name, day, year]) => named(name, day, year) },
  { pattern: new RegExp(`(?<!\\p{L})${monthWord},?\\s+(?:of\\s+)?(\\d{4})(?!\\d)`, 'giu'), read: ([name, year]) => named(name, undefined, year) },
  { pattern: /(?<![\d/.-])(20\d{2})(?![\d/-])/gu, read: ([year]) => ({ year: Number(year) }) },
];

const prepositions = /(?:^|\b(?:in|of|during|since|from|until|last|by)\s)$/iu;

/** A month without day or year: by its English name in full. "May" is one only alone or after "in", "of" and the like. */
function loneMonths(query: string): QueryDate[] {
  return Array.from(query.matchAll(/(?<!\p{L})\p{L}{3,9}(?!\p{L})/gu)).flatMap((match) => {
    const month = months().get(fold(match[0]));
    const isFull = month !== undefined && new Date(Date.UTC(2025, month - 1, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }).toLowerCase() === fold(match[0]);
    if (!isFull || (month === 5 && !prepositions.test(query.slice(0, match.index)))) return [];
    return [{ month, start: match.index, end: match.index + match[0].length }];
  });
}

/** The dates of a query in order; parts that no calendar has are left as they are. */
export function readDates(query: string): QueryDate[] {
  const found: QueryDate[] = [];
  for (const { pattern, read } of forms) {
    for (const match of query.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = read(match.slice(1));
      if (date && valid({ ...date, start, end })) found.push({ ...date, start, end });
    }
  }
  const dates = found.length > 0 ? found : loneMonths(query);
  return dates.sort((left, right) => left.start - right.start);
}

/** How well a record's date meets one of a query, from 0 to 1; a span from `date` to `endDate` meets its days. */
export function meetDate(query: QueryDate, date: string | undefined, endDate?: string): number {
  if (!date) return 0;
  const [year, month, day] = date.split('-').map(Number);
  if (endDate && query.day !== undefined && query.month !== undefined) {
    const asked = `${query.year ?? year}-${String(query.month).padStart(2, '0')}-${String(query.day).padStart(2, '0')}`;
    if (asked >= date && asked <= endDate) return asked === date ? 1 : 0.9;
  }
  if (query.year !== undefined && query.year !== year) return 0;
  if (query.month !== undefined && query.month !== month) return month === undefined ? 0.2 : 0;
  if (query.day === undefined || query.day === day) return 1;
  if (day === undefined) return 0.4;
  return query.lastDay !== undefined && day > query.day && day <= query.lastDay ? 1 : 0;
}
