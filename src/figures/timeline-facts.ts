/** The record behind the timeline: sentence, marks and rows come from these items. */
import { rollups } from 'd3';
import type { Lane } from '../schema/figure.ts';
import { pageOf } from '../model/addresses.ts';
import { asOf } from '../model/as-of.ts';
import { byDate, formatDate, formatShortSpan, precisionOf } from '../model/dates.ts';
import { dateOfEvent, standingOfEvent } from '../model/event-words.ts';
import type { JoinedEvent } from '../model/joined.ts';
import { capitalise, fillPlaces } from '../model/numbers.ts';
import type { Subject } from '../model/subject.ts';
import type { FigureFacts } from './figure-facts.ts';
import { writeSourceLine } from './source-line.ts';

/** An event as the timeline draws it. */
export interface TimelineItem {
  id: string;
  /** At most 34 characters. */
  label: string;
  /** "15 Mar", "24–26 Mar", "by 4 Jun" when reported then, "after 20 Jul"; empty without a date. */
  dateWords: string;
  date: string | undefined;
  /** The lane, counted from 0. */
  lane: number;
  status: JoinedEvent['status'];
  isThin: boolean;
  isInArticle: boolean;
  /** The evidence page. */
  href: string;
  /** What the label leaves out: "thin evidence, in the article". */
  standing: string;
}

/** The days on which the article can have been written. */
export interface ArticleDays {
  from: string;
  to: string;
}

export interface TimelineFacts extends FigureFacts {
  /** Dated ones in order of time, then the conditional. */
  items: TimelineItem[];
  lanes: Lane[];
  article: ArticleDays;
}

function shortDateOf({ date, endDate, dateBasis }: JoinedEvent): string {
  if (!date) return '';
  const basis = dateBasis === 'after' ? 'after\u00A0' : dateBasis === 'reported' ? 'by\u00A0' : '';
  return `${basis}${formatShortSpan(date, endDate)}`;
}

function toItem(event: JoinedEvent, lanes: readonly Lane[]): TimelineItem {
  const { id, label, date, status, thin, inArticle } = event;
  return {
    id,
    label,
    dateWords: shortDateOf(event),
    date,
    lane: lanes.findIndex((lane) => lane.id === event.lane),
    status,
    isThin: thin,
    isInArticle: inArticle,
    href: pageOf('events', id),
    standing: [standingOfEvent(event), inArticle ? 'in the article' : ''].filter(Boolean).join(', '),
  };
}

/** The mark in words, as it is labelled and what the label leaves out: "15 Mar Online call, 2025, in the article". */
export function nameMark({ label, dateWords, date, standing }: TimelineItem, day = ''): string {
  const isFullDate = date === undefined || precisionOf(date) === 'year';
  const rest = isFullDate ? '' : day ? formatDate(date.slice(0, 7)) : date.slice(0, 4);
  return [`${day || dateWords} ${label}`.trim(), rest, standing].filter(Boolean).join(', ');
}

/** The month with most items, the earlier one of two, and how many it has. */
export function busiestMonth(items: readonly Pick<TimelineItem, 'date'>[]): { month: string; count: number } {
  const dated = items.flatMap(({ date }) => (date && precisionOf(date) !== 'year' ? [date.slice(0, 7)] : []));
  const months = rollups(dated, (all) => all.length, (month) => month);
  const [month = '', count = 0] = months.sort((left, right) => right[1] - left[1] || byDate(left[0], right[0]))[0] ?? [];
  return { month, count };
}

/** The lanes of the subject's timeline; its events' own lanes, in order of appearance, when no figure names any. */
export function timelineLanes(subject: Subject): Lane[] {
  if (subject.has('figures', 'timeline')) return subject.get('figures', 'timeline').lanes;
  return [...new Set(subject.lists.events.map(({ lane }) => lane))].map((id) => ({ id, label: capitalise(id) }));
}

export function timelineFacts(subject: Subject): TimelineFacts {
  const { events } = subject.lists;
  const { writtenFrom, writtenTo } = subject.site.article;
  const lanes = timelineLanes(subject);
  const items = events.map((event) => toItem(event, lanes));
  const { month, count } = busiestMonth(items);
  const values = {
    events: items.length,
    busiestMonth: month && formatDate(month),
    busiestCount: count,
    thin: items.filter(({ isThin }) => isThin).length,
    scheduled: items.filter(({ status }) => status === 'scheduled').length,
    conditional: items.filter(({ status }) => status === 'conditional').length,
    inArticle: items.filter(({ isInArticle }) => isInArticle).length,
  };
  return {
    items,
    lanes,
    article: { from: writtenFrom, to: writtenTo },
    headline: fillPlaces(subject.get('figures', 'timeline').headline, values),
    key: `Solid: happened. Hollow: thin evidence. Dashed: scheduled, not confirmed. Diamond: conditional. Red: in the article. “By” a day: reported then. ${subject.get('figures', 'timeline').note}`,
    asOf: formatDate(asOf(subject)),
    source: writeSourceLine(events.flatMap(({ evidence }) => evidence)),
    rowHead: 'Event',
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'lane', label: 'Lane' },
      { key: 'standing', label: 'Standing' },
      { key: 'article', label: 'In the article' },
    ],
    rows: events.map((event, index) => ({
      id: event.id,
      label: event.title,
      href: items[index]!.href,
      cells: {
        date: dateOfEvent(event),
        lane: lanes[items[index]!.lane]!.label,
        standing: standingOfEvent(event) || 'happened',
        article: event.claims.join(', '),
      },
    })),
  };
}
