/** The timeline with time running down, for phones: a line for each lane, and a hairline from each dot to its label. */
import { byDate, firstDay, formatShortDate, formatSpan, precisionOf } from '../model/dates.ts';
import type { PlacedTimelineItem, TimelineInput } from './placed-timeline.ts';
import { labelOf, weightOf } from './placed-timeline.ts';
import { textWidth } from './text-width.ts';
import type { TimelineItem } from './timeline-facts.ts';
import { linesOf } from './tracks.ts';

export interface PlacedMonth {
  text: string;
  /** Said with the first month of a year. */
  year: string;
  /** Baseline of the month's name. */
  y: number;
  ruleY: number;
}

export interface PlacedDownItem extends PlacedTimelineItem {
  /** The day of the month, for a date that is a single known day. */
  day: string;
}

export interface PlacedTimelineDown {
  width: number;
  height: number;
  lanes: { id: string; label: string; x: number }[];
  /** Where lane names end and lane lines begin, and where those end. */
  top: number;
  bottom: number;
  /** Where days end and labels begin. */
  dayX: number;
  labelX: number;
  months: PlacedMonth[];
  band: { y: number; height: number; lines: string[]; labelY: number };
  items: PlacedDownItem[];
  apart: { lineY: number; y: number } | undefined;
}

const row = 24;
const lineHeight = 16;
const monthGap = 8;
/** From a row's top to the centre of its dot. */
const middle = 12;
const dayX = 44;
const firstLaneX = 58;
const lanesWidth = 60;

function isPlainDay({ date, dateWords }: TimelineItem): boolean {
  return date !== undefined && precisionOf(date) === 'day' && dateWords === formatShortDate(date);
}

/** The label; a date that the columns for month and day cannot say comes before it. */
function labelBeside(item: TimelineItem): string {
  const isPlainMonth = item.date !== undefined && precisionOf(item.date) !== 'day' && item.dateWords === formatShortDate(item.date);
  return isPlainDay(item) || isPlainMonth ? item.label : labelOf(item);
}

export function placeTimelineDown({ items, lanes, article }: TimelineInput, width: number): PlacedTimelineDown {
  const step = lanes.length < 2 ? 0 : Math.min(16, lanesWidth / (lanes.length - 1));
  const laneX = (index: number) => Math.round(firstLaneX + index * step);
  const labelX = laneX(lanes.length - 1) + 18;
  const place = (item: TimelineItem, label: string, y: number): PlacedDownItem => ({
    item,
    x: laneX(item.lane),
    y,
    textX: labelX,
    side: 'right',
    lines: linesOf(label, width - labelX, weightOf(item)),
    day: isPlainDay(item) ? String(Number(item.date!.slice(8))) : '',
  });

  const dated = items.filter(({ date }) => date !== undefined).sort((left, right) => byDate(left.date!, right.date!));
  const isFrom = ({ date }: TimelineItem) => firstDay(date!) >= article.from;
  const isAfter = ({ date }: TimelineItem) => firstDay(date!) > article.to;
  const bandText = linesOf(`Article written, ${formatSpan(article.from, article.to)}`, width - labelX, 'bold');

  const top = Math.ceil(Math.max(0, ...lanes.map(({ label, shortLabel }) => textWidth(shortLabel ?? label, 'bold')))) + 8;
  const months: PlacedMonth[] = [];
  const placed: PlacedDownItem[] = [];
  const band = { y: -1, height: 0, lines: bandText, labelY: 0 };
  let y = top;
  /** The first y at which a new month may begin, so that the year below the month's name stays clear. */
  let monthEnd = 0;

  const openBand = () => {
    band.y = y;
    band.labelY = y + middle + 4;
    y += row + (bandText.length - 1) * lineHeight;
    band.height = y - band.y;
  };
  for (const item of dated) {
    const month = item.date!.slice(0, 7);
    const isNewMonth = placed.at(-1)?.item.date!.slice(0, 7) !== month;
    if (isNewMonth) y = Math.max(y, monthEnd);
    if (band.y < 0 && isFrom(item) && isAfter(item)) openBand();
    if (isNewMonth) {
      const isNewYear = months.length === 0 || placed.at(-1)!.item.date!.slice(0, 4) !== month.slice(0, 4);
      const ruleY = y;
      y += monthGap;
      if (band.y < 0 && isFrom(item)) openBand();
      const text = month.length === 4 ? month : formatShortDate(month);
      months.push({ text, year: isNewYear && month.length > 4 ? month.slice(0, 4) : '', y: y + middle + 4, ruleY });
      monthEnd = y + row + (isNewYear ? lineHeight : 0);
    } else if (band.y < 0 && isFrom(item)) openBand();
    const next = place(item, labelBeside(item), y + middle);
    placed.push(next);
    y += row + (next.lines.length - 1) * lineHeight;
    if (isFrom(item) && !isAfter(item)) band.height = y - band.y;
  }
  y = Math.max(y, monthEnd);
  if (band.y < 0) openBand();

  const bottom = y + 4;
  const apart = items.filter(({ date }) => date === undefined);
  y = bottom + 44;
  for (const item of apart) {
    const next = place(item, item.label, y + middle);
    placed.push(next);
    y += row + (next.lines.length - 1) * lineHeight;
  }
  return {
    width,
    height: apart.length > 0 ? y : bottom,
    lanes: lanes.map(({ id, label, shortLabel }, index) => ({ id, label: shortLabel ?? label, x: laneX(index) })),
    top,
    bottom,
    dayX,
    labelX,
    months,
    band,
    items: placed,
    apart: apart.length > 0 ? { lineY: bottom + 10, y: bottom + 32 } : undefined,
  };
}
