/** Claims as squares in a table for a desk: kinds in rows, verdicts in columns. */
import { familyOf, familyOrder, kindOrder, kindWords, verdictWords } from '../model/verdicts.ts';
import type { Verdict } from '../schema/claim.ts';
import type { ClaimItem } from './claims-facts.ts';
import type { PlacedSquare } from './place-squares.ts';
import { cellHeight, fillCell, fitColumns } from './place-squares.ts';
import type { PlacedClaims, PlacedKind } from './placed-claims.ts';
import { capitalsWidth, cellsOf, familyLabel, rowPadding, verdictsOf } from './placed-claims.ts';

const columnGap = 26;
const lineHeight = 16;
const kindsWidth = 156;

function verdictLines(verdict: Verdict): string[] {
  const words = verdictWords[verdict].toUpperCase();
  return words === 'CONTRADICTED IN PART' ? ['CONTRADICTED', 'IN PART'] : words.split(' ');
}

/** Verdicts from left to right under the brackets of their families, kinds from top to bottom. */
export function placeClaimsAcross(items: readonly ClaimItem[], width: number): PlacedClaims {
  const cells = cellsOf(items);
  const verdicts = familyOrder.flatMap(verdictsOf);
  const needs = verdicts.map((verdict, index) => ({
    most: Math.max(...kindOrder.map((kind) => cells(kind, verdict).length)),
    head: Math.max(...verdictLines(verdict).map(capitalsWidth)),
    gap: index === 0 ? 0 : columnGap,
  }));
  const columns = fitColumns(needs, kindsWidth, width);
  const countY = 50;
  const wordsY = countY + 20;
  const headRule = wordsY + lineHeight + 14;
  const rules = [headRule];
  const kinds: PlacedKind[] = [];
  const squares: PlacedSquare<ClaimItem>[] = [];
  let y = headRule;
  for (const kind of kindOrder) {
    const top = y + rowPadding;
    const own = verdicts.map((verdict) => cells(kind, verdict));
    const middle = top + 17;
    kinds.push({ kind, word: kindWords[kind], count: own.flat().length, signX: 6, signY: middle, wordX: 24, wordY: middle + 5, countX: kindsWidth - 22 });
    own.forEach((cell, index) => squares.push(...fillCell(cell, columns[index]!, top)));
    y = top + Math.max(...own.map((cell, index) => cellHeight(cell.length, columns[index]!.capacity))) + rowPadding;
    rules.push(y);
  }
  const families = familyOrder.map((family) => {
    const own = verdicts.flatMap((verdict, index) => (familyOf[verdict] === family ? [columns[index]!] : []));
    const [x1, x2] = [own[0]!.x, own.at(-1)!.x + own.at(-1)!.width];
    return { family, label: familyLabel(items, family), labelX: x1, labelY: 12, bracket: { x1, y1: 24, x2, y2: 24 } };
  });
  return {
    width,
    height: y + 1,
    families,
    verdicts: verdicts.map((verdict, index) => {
      const { x, width: room } = columns[index]!;
      const whole = verdictWords[verdict].toUpperCase();
      const lines = capitalsWidth(whole) <= room ? [whole] : verdictLines(verdict);
      return { verdict, count: items.filter((item) => item.verdict === verdict).length, lines, x, countY, wordsX: x, wordsY };
    }),
    kinds,
    squares,
    rules,
  };
}
