/** Claims as squares on a phone: a block for each verdict, a row in it for each kind. */
import { kindOrder, kindWords, verdictOrder, verdictWords } from '../model/verdicts.ts';
import type { ClaimItem } from './claims-facts.ts';
import type { PlacedSquare } from './place-squares.ts';
import { cellHeight, fillCell, pitch, square } from './place-squares.ts';
import type { PlacedClaims, PlacedKind, PlacedVerdict } from './placed-claims.ts';

const squaresX = 118;
const rowGap = 10;

export function placeClaimsDown(items: readonly ClaimItem[], width: number): PlacedClaims {
  const column = { x: squaresX, capacity: Math.floor((width - squaresX + pitch - square) / pitch) };
  const verdicts: PlacedVerdict[] = [];
  const kinds: PlacedKind[] = [];
  const squares: PlacedSquare<ClaimItem>[] = [];
  const rules: number[] = [];
  let y = 1;
  for (const verdict of verdictOrder) {
    const own = items.filter((item) => item.verdict === verdict);
    rules.push(y);
    verdicts.push({ verdict, count: own.length, lines: [verdictWords[verdict].toUpperCase()], x: 0, countY: y + 26, wordsX: 34, wordsY: y + 25 });
    y += 40;
    for (const kind of kindOrder) {
      const cell = own.filter((item) => item.kind === kind);
      if (cell.length === 0) continue;
      const middle = y + 17;
      kinds.push({ kind, word: kindWords[kind], count: cell.length, signX: 6, signY: middle, wordX: 20, wordY: middle + 5, countX: undefined });
      squares.push(...fillCell(cell, column, y));
      y += cellHeight(cell.length, column.capacity) + rowGap;
    }
    y += 8;
  }
  return { width, height: y, families: [], verdicts, kinds, squares, rules };
}
