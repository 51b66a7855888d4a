/** The axis of time that figures share: from the first month to the last, all in UTC. */
import { extent, scaleUtc, utcDay, utcMonth, utcYear } from 'd3';
import { firstDay, formatShortDate, precisionOf } from '../model/dates.ts';
import { textWidth } from './text-width.ts';

/** From the first day of a month to the first day after a month. */
export type Span = readonly [Date, Date];

export interface AxisLabel {
  text: string;
  /** Where the text starts. */
  x: number;
}

export interface TimeAxis {
  months: AxisLabel[];
  years: AxisLabel[];
  /** Where a line stands: each quarter, or each year when months have no room. */
  lines: number[];
}

/** The moment a date stands for on an axis: the start of a day, the middle of a month or year known no nearer. */
export function momentOf(date: string): Date {
  const start = new Date(`${firstDay(date)}T00:00:00Z`);
  const precision = precisionOf(date);
  if (precision === 'day') return start;
  const end = precision === 'month' ? utcMonth.offset(start, 1) : utcYear.offset(start, 1);
  return new Date((start.getTime() + end.getTime()) / 2);
}

/** The whole months that hold all of the dates. */
export function spanOf(dates: readonly string[]): Span {
  const [first, last] = extent(dates.map(momentOf));
  if (!first || !last) throw new Error('an axis of time needs at least one date');
  return [utcMonth.floor(first), utcMonth.offset(utcMonth.floor(last), 1)];
}

/** Where a date stands, in whole units, between `left` and `right`. */
export function timeScale(span: Span, left: number, right: number): (date: string) => number {
  const scale = scaleUtc().domain(span).range([left, right]);
  return (date) => Math.round(scale(momentOf(date)));
}

/** Where the days from one to another, both included, begin and end. */
export function placeDays(span: Span, left: number, right: number, from: string, to: string): { x: number; width: number } {
  const scale = scaleUtc().domain(span).range([left, right]).clamp(true);
  const x = Math.round(scale(momentOf(from)));
  return { x, width: Math.round(scale(utcDay.offset(momentOf(to), 1)) - x) };
}

/** Months between two labels, the fewest first. */
const steps = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 6000] as const;
const gap = 8;
const yearRoom = textWidth('0000', 'bold') + gap;

/** Month names in the middle of their month where there is room, years where they begin, lines at quarters or years. */
export function placeAxis(span: Span, left: number, right: number): TimeAxis {
  const scale = scaleUtc().domain(span).range([left, right]);
  const at = (date: Date) => Math.round(scale(date));
  const months = utcMonth.range(...span);
  const width = (right - left) / months.length;
  const step = steps.find((count) => count * width >= (count < 12 ? textWidth('May') + gap : yearRoom)) ?? 6000;
  const isYearLine = (month: Date) => month.getUTCMonth() === 0 && month.getUTCFullYear() % Math.max(step / 12, 1) === 0;
  const lines = months.filter((month) => (step < 12 ? month.getUTCMonth() % 3 === 0 : isYearLine(month)));
  const named = step === 1 ? months : step === 3 ? lines : [];
  const yearStarts = months.filter((month, index) => index === 0 || isYearLine(month));
  return {
    months: named
      .map((month) => {
        const text = formatShortDate(month.toISOString().slice(0, 7));
        return { text, x: step === 1 ? Math.round(scale(month) + (width - textWidth(text)) / 2) : at(month) };
      })
      .filter(({ text, x }) => x + textWidth(text) <= right),
    years: yearStarts
      .map((month) => ({ text: String(month.getUTCFullYear()), x: at(month) }))
      .filter(({ x }, index, all) => x + yearRoom <= (all[index + 1]?.x ?? right + gap)),
    lines: lines.map(at),
  };
}
