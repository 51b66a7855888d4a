/** How many claims stand, need correction or cannot be settled, a line each. */
import type { JoinedClaim } from '../../model/joined.ts';
import type { Family } from '../../model/verdicts.ts';
import { familyOrder, familyWordsFor } from '../../model/verdicts.ts';
import type { Colour, Measure, TextMark } from './card.ts';
import { labelType, noteType } from './grid.ts';

export const colourOfFamily: Record<Family, Colour> = { hold: 'ink', correct: 'red', unsettled: 'ink-2' };
const lineHeight = 34;
const numberType = { ...labelType, weight: 800 };

/** The lines, the last baseline at `bottom`; families without a claim are left out. */
export function placeFamilies(claims: readonly Pick<JoinedClaim, 'family'>[], x: number, bottom: number, measure: Measure): { marks: TextMark[]; height: number } {
  const counts = familyOrder
    .map((family) => ({ family, count: claims.filter((claim) => claim.family === family).length }))
    .filter(({ count }) => count > 0);
  const indent = Math.max(0, ...counts.map(({ count }) => measure(String(count), numberType))) + 10;
  const marks = counts.flatMap(({ family, count }, index): TextMark[] => {
    const y = bottom - (counts.length - 1 - index) * lineHeight;
    const colour = colourOfFamily[family];
    return [
      { kind: 'text', x, y, text: String(count), type: numberType, colour },
      { kind: 'text', x: x + indent, y, text: familyWordsFor(count, family), type: noteType, colour },
    ];
  });
  return { marks, height: counts.length * lineHeight };
}
