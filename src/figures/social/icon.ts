/** The site's icon: four of the verdict squares, in whole pixels at 16 and 32. */
import type { Verdict } from '../../schema/claim.ts';
import type { ShapeMark } from './card.ts';
import { drawSquare } from './verdict-square.ts';

/** Side of the drawing. */
export const iconSide = 32;
const square = 14;
const pitch = 18;
const verdicts: readonly Verdict[] = ['supported', 'contradicted', 'partly-supported', 'not-checkable'];

export function drawIcon(): ShapeMark[] {
  return verdicts.flatMap((verdict, index) => drawSquare({ verdict, thin: false }, (index % 2) * pitch, Math.floor(index / 2) * pitch, square));
}
