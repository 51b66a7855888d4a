/** Claims as squares in the table turned round, for a tablet: verdicts in rows, kinds in columns. */
import { familyOrder, kindOrder, kindWords, verdictOrder, verdictWords } from '../model/verdicts.ts';
import type { ClaimItem } from './claims-facts.ts';
import type { PlacedSquare } from './place-squares.ts';
import { cellHeight, fillCell, fitColumns } from './place-squares.ts';
import type { PlacedClaims, PlacedFamily, PlacedVerdict } from './placed-claims.ts';
import { cellsOf, familyLabel, rowPadding, verdictsOf } from './placed-claims.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Kinds from left to right, verdicts from top to bottom beside the brackets of their families. */
export function placeClaimsTurned(items: readonly ClaimItem[], width: number): PlacedClaims {
  const cells = cellsOf(items);
  const left = 170;
  const needs = kindOrder.map((kind, index) => ({
    most: Math.max(...verdictOrder.map((verdict) => cells(kind, verdict).length)),
    head: Math.ceil(textWidth(kindWords[kind], 'bold')),
    gap: index === 0 ? 0 : 18,
  }));
  const columns = fitColumns(needs, left, width);
  const headRule = 48;
  const rules = [headRule];
  const families: PlacedFamily[] = [];
  const verdicts: PlacedVerdict[] = [];
  const squares: PlacedSquare<ClaimItem>[] = [];
  let y = headRule;
  for (const family of familyOrder) {
    y += 30;
    const top = y;
    for (const verdict of verdictsOf(family)) {
      const own = kindOrder.map((kind) => cells(kind, verdict));
      const lines = wrapText(verdictWords[verdict].toUpperCase(), left - 64, 'bold');
      verdicts.push({ verdict, count: own.flat().length, lines, x: 16, countY: y + rowPadding + 24, wordsX: 48, wordsY: y + rowPadding + (lines.length > 1 ? 15 : 22) });
      own.forEach((cell, index) => squares.push(...fillCell(cell, columns[index]!, y + rowPadding)));
      y += rowPadding + Math.max(...own.map((cell, index) => cellHeight(cell.length, columns[index]!.capacity))) + rowPadding;
      rules.push(y);
    }
    families.push({ family, label: familyLabel(items, family), labelX: 0, labelY: top - 8, bracket: { x1: 2, y1: top + 4, x2: 2, y2: y - 4 } });
  }
  const kinds = kindOrder.map((kind, index) => {
    const { x } = columns[index]!;
    return { kind, word: kindWords[kind], count: items.filter((item) => item.kind === kind).length, signX: x + 5, signY: 8, wordX: x, wordY: 34, countX: undefined };
  });
  return { width, height: y + 1, families, verdicts, kinds, squares, rules };
}
