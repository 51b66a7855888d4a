/** The timeline in small: dots on a line for each lane, heaped where days lie close. */
import type { Subject } from '../../model/subject.ts';
import type { Lane } from '../../schema/figure.ts';
import { placeAxis, placeDays, spanOf, timeScale } from '../time-axis.ts';
import type { TimelineItem } from '../timeline-facts.ts';
import { timelineFacts } from '../timeline-facts.ts';
import type { Box, CardMark, Measure, Shape } from './card.ts';
import { capital } from './card.ts';
import { smallType } from './grid.ts';
import { circle, diamond, place } from './shapes.ts';

const largest = 9;
const labelHeight = 34;
const axisHeight = 30;
const articleLabel = 'Article';

function lookOf({ status, isThin, isInArticle }: TimelineItem, radius: number): Shape {
  const colour = isInArticle ? 'red' : 'fill';
  const hollow: Shape = { d: circle(radius - 1), fill: 'plate', stroke: colour, thickness: 2 };
  if (status === 'conditional') return { ...hollow, d: diamond(radius) };
  if (status === 'scheduled') return { ...hollow, dash: [3, 3] };
  return isThin ? hollow : { d: circle(radius), fill: colour };
}

/** The level of each dot, from 0: the lowest on which it clears the dot before it. */
function heapDots(xs: readonly number[], clear: number): number[] {
  const lastOn: number[] = [];
  return xs.map((x) => {
    const free = lastOn.findIndex((last) => x - last >= clear);
    const level = free < 0 ? lastOn.length : free;
    lastOn[level] = x;
    return level;
  });
}

interface SmallLane {
  lane: Lane;
  dots: { item: TimelineItem; x: number; level: number }[];
  height: number;
}

function fillLane(lane: Lane, index: number, items: readonly TimelineItem[], at: (date: string) => number, pitch: number): SmallLane {
  const own = items.flatMap((item) => (item.lane === index && item.date ? [{ item, x: at(item.date) }] : [])).sort((a, b) => a.x - b.x);
  const levels = heapDots(own.map(({ x }) => x), pitch);
  const dots = own.map((dot, order) => ({ ...dot, level: levels[order]! }));
  return { lane, dots, height: labelHeight + Math.max(1, ...levels.map((level) => level + 1)) * pitch };
}

export function drawSmallTimeline(subject: Subject, box: Box, measure: Measure): CardMark[] {
  const { items, lanes, article } = timelineFacts(subject);
  const span = spanOf([...items.flatMap(({ date }) => date ?? []), article.from, article.to]);
  const [first, last] = [box.x + largest, box.x + box.width - largest];
  const at = timeScale(span, first, last);
  const days = placeDays(span, first, last, article.from, article.to);
  // Names of lanes stand on the side that the article's days leave free.
  const isLate = days.x > box.x + box.width / 2;
  const room = box.height - axisHeight;
  const lanesAt = (radius: number) => lanes.map((lane, index) => fillLane(lane, index, items, at, 2 * radius + 2));
  const heightOf = (filled: readonly SmallLane[]) => filled.reduce((sum, { height }) => sum + height, 0);
  let radius = largest;
  while (radius > 2 && heightOf(lanesAt(radius)) > room) radius -= 0.5;
  const filled = lanesAt(radius);
  const spare = (room - heightOf(filled)) / Math.max(1, filled.length);
  let y = box.y;
  const drawn = filled.flatMap(({ lane, dots, height }): CardMark[] => {
    const top = y;
    const name = lane.shortLabel ?? lane.label;
    y += height + spare;
    const base = Math.round(y) - 4;
    return [
      { kind: 'text', x: isLate ? box.x : Math.floor(box.x + box.width - measure(name, smallType)), y: Math.round(top + spare + 18), text: name, type: smallType, colour: 'ink' },
      { kind: 'rule', x: box.x, y: base, width: box.width, height: 1, colour: 'ink-3' },
      ...dots.map(({ item, x, level }) => place(lookOf(item, radius), x, base - radius - 3 - level * (2 * radius + 2))),
    ];
  });
  const years = placeAxis(span, first, last).years.map(({ text, x }): CardMark => ({ kind: 'text', x, y: box.y + box.height, text, type: { ...smallType, weight: 400 }, colour: 'ink-2' }));
  const band: CardMark = { kind: 'rule', x: days.x, y: box.y, width: Math.max(3, days.width), height: room - 4, colour: 'red' };
  const labelWidth = Math.ceil(measure(articleLabel, smallType));
  const isRoom = days.x + days.width + 8 + labelWidth <= box.x + box.width;
  const label: CardMark = { kind: 'text', x: isRoom ? days.x + days.width + 8 : days.x - 8 - labelWidth, y: box.y + Math.round(capital * smallType.size), text: articleLabel, type: smallType, colour: 'red' };
  return [band, label, ...drawn, ...years];
}
