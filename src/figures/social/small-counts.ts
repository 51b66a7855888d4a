/** The published counts in small: a dot for each number, at its day and, by ratio, its height. */
import { scaleLog } from 'd3';
import type { JoinedCount } from '../../model/joined.ts';
import type { Subject } from '../../model/subject.ts';
import { placeAxis, spanOf, timeScale } from '../time-axis.ts';
import type { Box, CardMark, Colour, Shape } from './card.ts';
import { capital } from './card.ts';
import { smallType } from './grid.ts';
import { circle, place } from './shapes.ts';

const radius = 8;
const axisWidth = 48;
const axisHeight = 44;
const quiet = { ...smallType, weight: 400 };

/** 1, 2, 5, 10, 20 …: from the last that is not above the lowest number to the first that is not below the highest. */
export function roundSteps(lowest: number, highest: number): number[] {
  const steps = Array.from({ length: 30 }, (_, index) => [1, 2, 5][index % 3]! * 10 ** Math.floor(index / 3));
  const from = steps.findLastIndex((step) => step <= Math.max(1, lowest));
  return steps.slice(from, Math.max(from + 2, steps.findIndex((step) => step >= highest) + 1));
}

function lookOf({ precision, inArticle }: JoinedCount): Shape {
  const colour: Colour = inArticle ? 'red' : 'fill';
  // A filled dot keeps a rim of the ground, so that dots which meet can be told apart.
  return precision === 'exact' ? { d: circle(radius), fill: colour, stroke: 'plate', thickness: 2 } : { d: circle(radius - 1.5), fill: 'plate', stroke: colour, thickness: 2.5 };
}

export function drawSmallCounts(subject: Subject, box: Box): CardMark[] {
  const { counts } = subject.lists;
  const heads = counts.map(({ value, upTo }) => upTo ?? value);
  const steps = roundSteps(Math.min(...heads), Math.max(...heads));
  const height = scaleLog().domain([steps[0]!, steps.at(-1)!]).range([box.y + box.height - axisHeight, box.y + radius]).clamp(true);
  const span = spanOf(counts.map(({ date }) => date));
  const [first, last] = [box.x + axisWidth + radius, box.x + box.width - radius];
  const at = timeScale(span, first, last);
  const lines = steps.flatMap((value): CardMark[] => {
    const y = Math.round(height(value));
    return [
      { kind: 'text', x: box.x, y: Math.round(y + (capital * quiet.size) / 2), text: String(value), type: quiet, colour: 'ink-2' },
      { kind: 'rule', x: box.x + axisWidth, y, width: box.width - axisWidth, height: 1, colour: 'hair' },
    ];
  });
  const dots = counts.map((count, index) => place(lookOf(count), at(count.date), Math.round(height(heads[index]!))));
  const years = placeAxis(span, first, last).years.map(({ text, x }): CardMark => ({ kind: 'text', x, y: box.y + box.height, text, type: quiet, colour: 'ink-2' }));
  return [...lines, ...dots, ...years];
}
