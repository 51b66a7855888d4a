/** The forms of the verdict squares, on a side of 34. */
import type { Verdict } from '../../schema/claim.ts';
import type { Colour, Shape, ShapeMark } from './card.ts';

const side = 34;
const whole = 'M0 0H34V34H0Z';
const half = 'M34 0V34H0Z';
const edge = (stroke: Colour): Shape => ({ d: 'M1 1H33V33H1Z', stroke, thickness: 2 });

const forms: Record<Verdict, readonly Shape[]> = {
  supported: [{ d: whole, fill: 'fill' }],
  'partly-supported': [edge('fill'), { d: half, fill: 'fill' }],
  refined: [edge('red'), { d: 'M34 17V34H17Z', fill: 'red' }],
  'contradicted-in-part': [edge('red'), { d: half, fill: 'red' }],
  contradicted: [{ d: whole, fill: 'red' }, { d: 'M10 10 24 24M24 10 10 24', stroke: 'page', thickness: 3 }],
  unsupported: [edge('red')],
  open: [{ ...edge('ink-3'), dash: [4.4, 3.6] }],
  'not-checkable': [{ d: 'M1 12 12 1M1 23 23 1M2 33 33 2M13 33 33 13M24 33 33 24', stroke: 'ink-3', thickness: 1.4 }, edge('ink-3')],
};
const thinCorner: Shape = { d: 'M1 20V33H14Z', fill: 'page', stroke: 'fill', thickness: 2 };
/** The place of a claim of which the card does not speak. */
const silent: Shape = { d: whole, fill: 'hair' };

export interface SquareLook {
  verdict: Verdict;
  thin: boolean;
}

/** A square at (x, y); without a look it only keeps a place. */
export function drawSquare(look: SquareLook | undefined, x: number, y: number, size: number): ShapeMark[] {
  const shapes = look ? [...forms[look.verdict], ...(look.thin ? [thinCorner] : [])] : [silent];
  return shapes.map((shape) => ({ kind: 'shape', x, y, scale: size / side, ...shape }));
}
