/** A verdict set like a stamp: the word in capitals, with the rules that its form asks for over and under it. */
import type { Verdict } from '../../schema/claim.ts';
import { departs, verdictWords } from '../../model/verdicts.ts';
import type { Box, Colour, Measure, RuleMark, TextMark } from './card.ts';
import type { Sizes } from './set-lines.ts';
import { heightOf, placeLines, setLines } from './set-lines.ts';

interface Form {
  over: boolean;
  isDouble: boolean;
  /** Stroke and gap as multiples of the rule's thickness. */
  dash?: [stroke: number, gap: number];
}

const forms: Record<Verdict, Form> = {
  supported: { over: false, isDouble: false },
  'partly-supported': { over: false, isDouble: false, dash: [3, 2] },
  refined: { over: false, isDouble: false },
  'contradicted-in-part': { over: false, isDouble: true },
  contradicted: { over: true, isDouble: true },
  unsupported: { over: true, isDouble: false, dash: [3, 2] },
  open: { over: true, isDouble: false, dash: [1, 1.5] },
  'not-checkable': { over: true, isDouble: false, dash: [1, 1.5] },
};

const capitals: Sizes = { face: 'sans', weight: 800, tracking: 0.015, sizes: [52, 48, 44, 40], leading: 1.06 };
const thickness = 4;
/** Between the letters and the rule nearest to them. */
const clear = 15;
const betweenDouble = 4;

export function colourOfVerdict(verdict: Verdict): Colour {
  if (departs(verdict)) return 'red';
  return verdict === 'open' || verdict === 'not-checkable' ? 'ink-2' : 'ink';
}

export interface PlacedStamp {
  marks: (TextMark | RuleMark)[];
  /** Where the lowest rule ends. */
  bottom: number;
}

/** The stamp with the top of its highest mark at the top of the box. */
export function placeStamp(verdict: Verdict, box: Box, measure: Measure): PlacedStamp {
  const { over, isDouble, dash } = forms[verdict];
  const set = setLines(verdictWords[verdict].toUpperCase(), box, capitals, measure);
  const width = Math.ceil(Math.max(...set.lines.map((line) => measure(line, set.type))));
  const colour = colourOfVerdict(verdict);
  const band = isDouble ? 2 * thickness + betweenDouble : thickness;
  const rule = (y: number): RuleMark => ({
    kind: 'rule', x: box.x, y, width, height: thickness, colour,
    ...(dash && { dash: [dash[0] * thickness, dash[1] * thickness] as [number, number] }),
  });
  const rules = (y: number): RuleMark[] => (isDouble ? [rule(y), rule(y + thickness + betweenDouble)] : [rule(y)]);
  const textTop = over ? box.y + band + clear : box.y;
  const below = Math.round(textTop + heightOf(set) + clear);
  return {
    marks: [...(over ? rules(box.y) : []), ...placeLines(set, box.x, textTop, colour), ...rules(below)],
    bottom: below + band,
  };
}
