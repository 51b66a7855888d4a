/** The page's grid at the width of a card: sides, and the red rule between the seventh and the eighth of twelve columns. */
import type { Box, Measure, RuleMark, TextMark, Type } from './card.ts';
import { capital, cardHeight, cardWidth } from './card.ts';
import type { Sizes } from './set-lines.ts';
import { placeLines, setLines } from './set-lines.ts';

const side = 64;
const gutter = 24;
const inner = cardWidth - 2 * side;
/** Text keeps this clear of the red rule. */
const clear = 32;
const ruleAt = Math.round(side + ((inner + gutter) * 7) / 12 - gutter / 2);
const top = 148;
const bottom = cardHeight - 56;

export const left: Box = { x: side, y: top, width: ruleAt - clear - side, height: bottom - top };
export const right: Box = { x: ruleAt + clear, y: top, width: cardWidth - side - ruleAt - clear, height: bottom - top };

const nameType: Type = { face: 'sans', weight: 800, size: 28, tracking: -0.01 };
export const labelType: Type = { face: 'sans', weight: 700, size: 26, tracking: 0 };
export const noteType: Type = { face: 'sans', weight: 400, size: 26, tracking: 0 };/** Words inside a drawing. */
export const smallType: Type = { face: 'sans', weight: 700, size: 22, tracking: 0 };

const labelSizes: Sizes = { ...labelType, sizes: [labelType.size, 24, 22], leading: 1 };

/** The label that heads a side, in one line. */
export function placeLabel(text: string, { x, y, width }: Box, measure: Measure): TextMark[] {
  return placeLines(setLines(text, { width, height: labelType.size }, labelSizes, measure), x, y - Math.round(capital * labelType.size), 'ink');
}

/** Running text: the serif, as on the pages. */
export const summaryType: Sizes = { face: 'serif', weight: 400, tracking: 0, sizes: [36, 34, 32, 30, 28, 26], leading: 1.32 };

/** Height between a label's baseline and the text that it heads. */
export const belowLabel = 34;

/** The site's name over the rule that opens a part. */
export function placeName(name: string): (TextMark | RuleMark)[] {
  return [
    { kind: 'text', x: side, y: 72, text: name, type: nameType, colour: 'ink' },
    { kind: 'rule', x: side, y: 96, width: inner, height: 6, colour: 'ink' },
  ];
}

/** The red rule, from the opening rule to the foot. */
export function placeRedRule(): RuleMark {
  return { kind: 'rule', x: ruleAt, y: 102, width: 2, height: cardHeight - 102, colour: 'red' };
}
