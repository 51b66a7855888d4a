/**
 * Published numbers with time from left to right: for each thing that was counted a band, in it a row for each
 * number, the highest on top; in the row a mark at each day on which somebody said it.
 */
import { groups } from 'd3';
import { formatSpan } from '../model/dates.ts';
import type { CountItem, CountsFacts } from './counts-facts.ts';
import { labelOfCount } from './counts-facts.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { AxisLabel, TimeAxis } from './time-axis.ts';
import { placeAxis, placeDays, spanOf, timeScale } from './time-axis.ts';
import { placeOnTracks } from './tracks.ts';

export interface PlacedCount {
  item: CountItem;
  x: number;
  y: number;
  textX: number;
  side: 'right' | 'left';
  lines: string[];
}

/** A number that heads a row. */
export interface PlacedNumber {
  text: string;
  /** Where it ends. */
  x: number;
  /** Its baseline. */
  y: number;
  /** The hairline above the row; undefined for the first of a band. */
  ruleY: number | undefined;
}

export interface PlacedUnit {
  id: string;
  name: string[];
  nameY: number;
  top: number;
  bottom: number;
}

export interface PlacedCounts {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  axis: TimeAxis;
  yearY: number;
  monthY: number;
  band: { x: number; width: number; label: AxisLabel; labelY: number };
  units: PlacedUnit[];
  numbers: PlacedNumber[];
  items: PlacedCount[];
}

export type CountsInput = Pick<CountsFacts, 'items' | 'units' | 'article'>;

/** "More than": an arrow that starts at the number and leads up. */
export const openArrow = 'M-5 5.5H5M0 5.5V-6.5M-4.5-2 0-6.5 4.5-2';

const track = 20;
const lineHeight = 16;
const padding = 16;
const rowGap = 3;
const roomy = 1000;

export function weightOfCount({ isInArticle }: Pick<CountItem, 'isInArticle'>): 'bold' | 'regular' {
  return isInArticle ? 'bold' : 'regular';
}

/** Rows of a band, the highest number first; what is said to be more than a number stands above that number. */
export function rowsOf(items: readonly CountItem[]): [head: string, items: CountItem[]][] {
  return groups(items, ({ head }) => head).sort(([, [left]], [, [right]]) => right!.value - left!.value || Number(right!.isOpen) - Number(left!.isOpen) || right!.head.length - left!.head.length);
}

/** Width of the widest head. */
export function headsWidth(items: readonly CountItem[]): number {
  return Math.ceil(Math.max(0, ...items.map(({ head }) => textWidth(head, 'bold', 15))));
}

export function placeCounts({ items, units, article }: CountsInput, width: number): PlacedCounts {
  const isRoomy = width >= roomy;
  const nameWidth = isRoomy ? 168 : 0;
  const numberX = nameWidth + headsWidth(items);
  const left = numberX + 16;
  const right = width;
  const span = spanOf([...items.map(({ date }) => date), article.from, article.to]);
  const at = timeScale(span, left, right);
  const axis = placeAxis(span, left, right);
  const days = placeDays(span, left, right, article.from, article.to);
  const text = `The article is written, ${formatSpan(article.from, article.to)}`;
  const wanted = Math.ceil(textWidth(text, 'bold'));
  const labelX = days.x + 6 + wanted <= right ? days.x + 6 : Math.max(0, right - wanted);
  const [labelY, yearY, monthY, top] = [12, 32, 54, 66];

  let y = top;
  const numbers: PlacedNumber[] = [];
  const placed: PlacedCount[] = [];
  const placedUnits: PlacedUnit[] = [];
  for (const [index, { id, label }] of units.entries()) {
    const own = items.filter(({ unit }) => unit === index);
    if (own.length === 0) continue;
    const unitTop = y;
    const name = wrapText(label, isRoomy ? nameWidth - 20 : width, 'bold');
    y += padding + (isRoomy ? 0 : name.length * lineHeight + 6);
    for (const [order, [head, said]] of rowsOf(own).entries()) {
      if (order > 0) y += rowGap;
      const labelled = said.map((item) => ({ item, at: at(item.date), label: labelOfCount(item), weight: weightOfCount(item) })).sort((a, b) => a.at - b.at);
      const tracks = placeOnTracks(labelled, left, right);
      numbers.push({ text: head, x: numberX, y: y + 5.5, ruleY: order > 0 ? y - (track + rowGap) / 2 : undefined });
      for (const [place, { item, at: x }] of labelled.entries()) {
        const { track: level, textX, side, label: shown } = tracks[place]!;
        placed.push({ item, x, y: y + level * track, textX, side, lines: [shown] });
      }
      y += Math.max(...tracks.map(({ track: level }) => level + 1)) * track;
    }
    const nameY = unitTop + padding + 4.5;
    y = Math.max(y - track + padding, isRoomy ? nameY + (name.length - 1) * lineHeight + 12 : 0);
    placedUnits.push({ id, name, nameY, top: unitTop, bottom: y });
  }
  const band = { ...days, label: { text, x: labelX }, labelY };
  return { width, height: y + 1, left, right, top, axis, yearY, monthY, band, units: placedUnits, numbers, items: placed };
}
