/** The figure of verdicts in small: the squares under the names of their families. */
import type { Subject } from '../../model/subject.ts';
import { familyOrder, familyWordsFor, verdictOrder } from '../../model/verdicts.ts';
import type { Box, CardMark } from './card.ts';
import { capital } from './card.ts';
import { labelType } from './grid.ts';
import { colourOfFamily } from './place-families.ts';
import type { SquareGrid } from './square-grid.ts';
import { gridFor, heightOfGrid, placeSquares } from './square-grid.ts';

const headHeight = 46;
const between = 28;
const largest = 64;

export function drawSmallClaims(subject: Subject, box: Box): CardMark[] {
  const groups = familyOrder
    .map((family) => ({ family, claims: subject.lists.claims.filter((claim) => claim.family === family) }))
    .filter(({ claims }) => claims.length > 0)
    .map(({ family, claims }) => ({ family, claims: claims.sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict)) }));
  const rowsIn = ({ columns }: SquareGrid) => groups.reduce((sum, { claims }) => sum + Math.ceil(claims.length / columns), 0);
  const fits = (grid: SquareGrid) => groups.reduce((sum, { claims }) => sum + headHeight + heightOfGrid(claims.length, grid), (groups.length - 1) * between) <= box.height;
  const grids = Array.from({ length: largest }, (_, index) => gridFor(1, box, largest - index)).filter(fits);
  const worth = grids.filter(({ size }) => size >= 0.85 * grids[0]!.size);
  // The fewest rows, so that none holds only what is left over.
  const grid = worth.sort((a, b) => rowsIn(a) - rowsIn(b) || b.size - a.size)[0] ?? gridFor(1, box, 1);
  let y = box.y;
  return groups.flatMap(({ family, claims }): CardMark[] => {
    const top = y;
    const colour = colourOfFamily[family];
    y += headHeight + heightOfGrid(claims.length, grid) + between;
    return [
      { kind: 'text', x: box.x, y: Math.round(top + capital * labelType.size), text: `${claims.length} ${familyWordsFor(claims.length, family)}`, type: labelType, colour },
      { kind: 'rule', x: box.x, y: top + 28, width: box.width, height: 4, colour },
      ...placeSquares(claims, grid, box.x, top + headHeight),
    ];
  });
}
