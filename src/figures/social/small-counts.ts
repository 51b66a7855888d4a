/** The published counts in small: a dot for each number, at its height and day. */
import { scaleLinear } from 'd3';
import type { Subject } from '../../model/subject.ts';
import { placeAxis, spanOf, timeScale } from '../time-axis.ts';
import type { Box, CardMark } from './card.ts';
import { capital } from './card.ts';
import { smallType } from './grid.ts';
import { circle, place } from './shapes.ts';

const radius = 9;
const axisWidth = 44;
const axisHeight = 44;
const quiet = { ...smallType, weight: 400 };

export function drawSmallCounts(subject: Subject, box: Box): CardMark[] {
  const { counts } = subject.lists;
  const span = spanOf(counts.map(({ date }) => date));
  const [first, last] = [box.x + axisWidth + radius, box.x + box.width - radius];
  const at = timeScale(span, first, last);
  const height = scaleLinear().domain([0, Math.max(1, ...counts.map(({ value, upTo }) => upTo ?? value))]).nice(4).range([box.y + box.height - axisHeight, box.y + radius]);
  const lines = height.ticks(4).flatMap((value): CardMark[] => {
    const y = Math.round(height(value));
    return [
      { kind: 'text', x: box.x, y: Math.round(y + (capital * quiet.size) / 2), text: String(value), type: quiet, colour: 'ink-2' },
      { kind: 'rule', x: box.x + axisWidth, y, width: box.width - axisWidth, height: 1, colour: value === 0 ? 'ink' : 'hair' },
    ];
  });
  const dots = counts.map(({ value, upTo, date, precision, inArticle }): CardMark => {
    const colour = inArticle ? 'red' : 'fill';
    const shape = precision === 'exact' ? { d: circle(radius), fill: colour } as const : { d: circle(radius - 1), fill: 'plate', stroke: colour, thickness: 2.5 } as const;
    return place(shape, at(date), Math.round(height(upTo ?? value)));
  });
  const years = placeAxis(span, first, last).years.map(({ text, x }): CardMark => ({ kind: 'text', x, y: box.y + box.height, text, type: quiet, colour: 'ink-2' }));
  return [...lines, ...dots, ...years];
}
