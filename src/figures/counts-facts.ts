/** The record behind the published numbers: sentence, marks and rows come from these items. */
import { countAddress } from '../model/addresses.ts';
import { byDate, formatDate, formatShortDate } from '../model/dates.ts';
import type { JoinedCount } from '../model/joined.ts';
import { capitalise, fillPlaces } from '../model/numbers.ts';
import { printCount } from '../model/print-count.ts';
import type { Subject } from '../model/subject.ts';
import type { Lane } from '../schema/figure.ts';
import type { FigureFacts } from './figure-facts.ts';
import { writeSourceLine } from './source-line.ts';

/** A published number as the drawing shows it. */
export interface CountItem {
  id: string;
  value: number;
  /** "26", "30+" for more than or at least 30, "26–30": items with the same head share a row. */
  head: string;
  /** More than the value. */
  isOpen: boolean;
  /** What was counted, as a place in the list of units, from 0. */
  unit: number;
  date: string;
  /** "15 Mar". */
  dateWords: string;
  /** "Evening Standard (PA)". */
  who: string;
  /** "about", "up to", "expected": what limits the number, in words. */
  limits: string;
  isExpected: boolean;
  isExact: boolean;
  isThin: boolean;
  isInArticle: boolean;
  href: string;
  /** "27 countries whose leaders were on the call". */
  words: string;
}

export interface CountsFacts extends FigureFacts {
  /** In order of date. */
  items: CountItem[];
  units: Lane[];
  /** The days on which the article can have been written. */
  article: { from: string; to: string };
}

export const isOpenEnded = ({ precision }: Pick<JoinedCount, 'precision'>): boolean => precision === 'more than' || precision === 'at least';

/** What is said with the number besides its value: "about", "expected". */
export function limitsOf({ precision, timing }: Pick<JoinedCount, 'precision' | 'timing'>): string[] {
  const before = precision === 'about' || precision === 'up to' ? [precision] : [];
  return timing === 'at the time' ? before : [...before, timing === 'expected' ? 'expected' : 'said later'];
}

function toItem(count: JoinedCount, units: readonly Lane[]): CountItem {
  const { id, value, upTo, date, unit, saidBy, counted, timing, precision, thin, inArticle } = count;
  return {
    id,
    value,
    head: upTo === undefined ? `${value}${isOpenEnded(count) ? '+' : ''}` : `${value}–${upTo}`,
    isOpen: isOpenEnded(count),
    unit: units.findIndex((lane) => lane.id === unit),
    date,
    dateWords: formatShortDate(date),
    who: capitalise(saidBy),
    limits: limitsOf(count).join(', '),
    isExpected: timing === 'expected',
    isExact: precision === 'exact' && upTo === undefined,
    isThin: thin,
    isInArticle: inArticle,
    href: countAddress(id),
    words: `${printCount(count)} ${counted}`,
  };
}

/** The label of a mark: day, who said it, and what limits the number. */
export function labelOfCount({ dateWords, who, limits }: Pick<CountItem, 'dateWords' | 'who' | 'limits'>): string {
  return `${dateWords} ${who}${limits && ` (${limits})`}`;
}

/** The mark in words: "15 Mar Evening Standard (PA), 2025: 27 countries whose leaders were on the call, thin evidence". */
export function nameCount(item: CountItem): string {
  const year = item.date.length > 4 ? `, ${item.date.slice(0, 4)}` : '';
  return `${labelOfCount(item)}${year}: ${item.words}${item.isThin ? ', thin evidence' : ''}`;
}

/** The units of the subject's figure; its counts' own units when no figure names any. */
export function countUnits(subject: Subject): Lane[] {
  if (subject.has('figures', 'counts')) return subject.get('figures', 'counts').lanes;
  return [...new Set(subject.lists.counts.map(({ unit }) => unit))].map((id) => ({ id, label: capitalise(id) }));
}

export function countItems(subject: Subject, counts: readonly JoinedCount[] = subject.lists.counts): CountItem[] {
  const units = countUnits(subject);
  return counts.map((count) => toItem(count, units));
}

export function countsFacts(subject: Subject): CountsFacts {
  const { counts } = subject.lists;
  const { writtenFrom, writtenTo } = subject.site.article;
  const units = countUnits(subject);
  const items = countItems(subject);
  const values = {
    counts: items.length,
    lowest: Math.min(...counts.map(({ value }) => value)),
    highest: Math.max(...counts.map(({ value, upTo }) => upTo ?? value)),
    units: new Set(items.map(({ unit }) => unit)).size,
  };
  return {
    items,
    units,
    article: { from: writtenFrom, to: writtenTo },
    headline: fillPlaces(subject.get('figures', 'counts').headline, values, 'figures'),
    key: `Solid: a number as published. Hollow: about or up to, or thin evidence. Dashed: expected beforehand. Arrow: more than. Red: the article. ${subject.get('figures', 'counts').note}`,
    asOf: formatDate(counts.map(({ date }) => date).sort(byDate).at(-1) ?? subject.site.recordRead),
    source: writeSourceLine(counts.flatMap(({ evidence }) => evidence)),
    rowHead: 'Number',
    columns: [
      { key: 'counted', label: 'What it counts' },
      { key: 'unit', label: 'Kind of count' },
      { key: 'saidBy', label: 'Said by' },
      { key: 'date', label: 'Date' },
      { key: 'standing', label: 'Standing' },
    ],
    rows: counts.map((count, index) => ({
      id: count.id,
      label: printCount(count),
      href: items[index]!.href,
      cells: {
        counted: count.counted,
        unit: units[items[index]!.unit]!.label,
        saidBy: capitalise(count.saidBy),
        date: formatDate(count.date),
        standing: [count.timing, count.inArticle ? 'in the article' : '', count.thin ? 'thin evidence' : ''].filter(Boolean).join(', '),
      },
    })),
  };
}
