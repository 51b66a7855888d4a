import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsFacts } from '../../src/figures/claims-facts.ts';
import type { ClaimItem } from '../../src/figures/claims-facts.ts';
import { placeClaimsAcross } from '../../src/figures/place-claims-across.ts';
import { placeClaimsDown } from '../../src/figures/place-claims-down.ts';
import { placeClaimsTurned } from '../../src/figures/place-claims-turned.ts';
import { fitColumns } from '../../src/figures/place-squares.ts';
import { capitalsWidth } from '../../src/figures/placed-claims.ts';
import { fillPlaces } from '../../src/model/numbers.ts';
import { familyWords, familyWordsFor, kindOrder, kindWords, verdictOrder, verdictWords } from '../../src/model/verdicts.ts';
import type { Box } from './boxes.ts';
import { outside, overlaps, textBox } from './boxes.ts';
import { sitesWith } from './sites-with.ts';

function madeUpClaim(index: number, kind: ClaimItem['kind'], verdict: ClaimItem['verdict']): ClaimItem {
  const number = String(index + 1).padStart(2, '0');
  return { id: `c${number}`, number, kind, verdict, isThin: false, href: `/c${number}/`, name: number };
}

const anyClaims = fc
  .array(fc.tuple(fc.constantFrom(...kindOrder), fc.constantFrom(...verdictOrder)), { maxLength: 80 })
  .map((pairs) => pairs.map(([kind, verdict], index) => madeUpClaim(index, kind, verdict)));

const hardCases: [string, ClaimItem[]][] = [
  ['nothing', []],
  ['one claim', [madeUpClaim(0, 'forecast', 'open')]],
  ['500 claims', Array.from({ length: 500 }, (_, index) => madeUpClaim(index, kindOrder[index % 7]!, verdictOrder[index % 8]!))],
  ['500 claims of one kind and verdict', Array.from({ length: 500 }, (_, index) => madeUpClaim(index, 'stated', 'contradicted'))],
];

const forms = [
  { width: 288, place: placeClaimsDown },
  { width: 358, place: placeClaimsDown },
  { width: 736, place: placeClaimsTurned },
  { width: 1312, place: placeClaimsAcross },
] as const;

function check(items: ClaimItem[], { width, place }: (typeof forms)[number]): void {
  const placed = place(items, width);
  const capitals = (name: string, lines: string[], x: number, y: number): Box => ({ ...textBox(name, lines, x, y, 'right', 'bold'), x1: x + Math.max(...lines.map(capitalsWidth)) });
  const boxes = [
    ...placed.squares.map(({ item, x, y }) => ({ name: item.id, x0: x, x1: x + 34, y0: y, y1: y + 34 })),
    ...placed.verdicts.map(({ verdict, lines, wordsX, wordsY }) => capitals(verdict, lines, wordsX, wordsY)),
    ...placed.kinds.map(({ word, wordX, wordY }) => textBox(word, [word], wordX, wordY, 'right', 'bold')),
    ...placed.families.map(({ label, labelX, labelY }) => textBox(label, [label], labelX, labelY, 'right', 'bold')),
  ];
  expect(outside(boxes, width, placed.height)).toEqual([]);
  expect(overlaps(boxes)).toEqual([]);
  expect(placed.squares.map(({ item }) => item.id).sort()).toEqual(items.map(({ id }) => id).sort());
  const cells = new Map<string, string[]>();
  for (const { item } of [...placed.squares].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const cell = `${item.kind} ${item.verdict}`;
    cells.set(cell, [...(cells.get(cell) ?? []), item.id]);
  }
  for (const [cell, ids] of cells) expect(ids).toEqual(items.filter(({ kind, verdict }) => `${kind} ${verdict}` === cell).map(({ id }) => id));
}

describe('fitColumns', () => {
  it('gives each column all its squares where they fit', () => {
    expect(fitColumns([{ most: 2, head: 10, gap: 0 }, { most: 1, head: 60, gap: 20 }], 100, 400)).toEqual([{ x: 100, width: 73, capacity: 2 }, { x: 193, width: 60, capacity: 1 }]);
  });

  it('breaks the fullest cells into as few lines as fit', () => {
    expect(fitColumns([{ most: 11, head: 80, gap: 0 }, { most: 3, head: 80, gap: 26 }], 0, 400).map(({ capacity }) => capacity)).toEqual([6, 3]);
  });
});

describe('placeClaimsAcross', () => {
  it('puts kinds in rows and verdicts in columns', () => {
    const placed = placeClaimsAcross([madeUpClaim(0, 'reported', 'supported'), madeUpClaim(1, 'reported', 'supported'), madeUpClaim(2, 'planned', 'contradicted')], 1312);
    expect(placed.squares.map(({ item, x, y }) => [item.id, x, y])).toEqual([['c01', 156, 110], ['c02', 195, 110], ['c03', 599, 218]]);
    expect(placed.rules).toEqual([100, 154, 208, 262, 316, 370, 424, 478]);
    expect(placed.families.map(({ label, bracket }) => [label, bracket.x1, bracket.x2])).toEqual([
      [`2 ${familyWords.hold}`, 156, 352],
      ['1 needs correction', 378, 838],
      [`0 ${familyWords.unsettled}`, 864, 1013],
    ]);
  });
});

describe('placeClaimsDown', () => {
  it('gives each verdict a block and each kind in it a row', () => {
    const placed = placeClaimsDown([madeUpClaim(0, 'reported', 'supported'), madeUpClaim(1, 'planned', 'refined')], 358);
    expect(placed.squares.map(({ x, y }) => [x, y])).toEqual([[118, 41], [118, 181]]);
    expect(placed.verdicts.map(({ count, countY }) => [count, countY])).toEqual([[1, 27], [0, 119], [1, 167], [0, 259], [0, 307], [0, 355], [0, 403], [0, 451]]);
  });
});

describe.each(forms)('at $width', (form) => {
  it.each(hardCases)('keeps all apart and inside with %s', (_, items) => check(items, form));
  it('keeps all apart and inside, whatever happens', () => fc.assert(fc.property(anyClaims, (items) => check(items, form)), { numRuns: 60, seed: 5 }));
});

describe.each(sitesWith('claims'))('$site.name', ({ subject }) => {
  const facts = claimsFacts(subject);

  it.each(forms)('is drawn with all apart and inside at $width', (form) => check(facts.items, form));

  it('says the same in sentence, marks and rows', () => {
    const { rows } = facts;
    const inFamily = (words: string) => rows.filter(({ cells }) => cells.family === words).length;
    const values = {
      claims: rows.length,
      hold: inFamily(familyWords.hold),
      correct: inFamily(familyWords.correct),
      unsettled: inFamily(familyWords.unsettled),
      thin: rows.filter(({ cells }) => String(cells.qualifier).startsWith('thin')).length,
    };
    expect(facts.headline).toBe(fillPlaces(subject.get('figures', 'claims').headline, values, 'figures'));
    for (const { width, place } of forms) {
      const { squares, verdicts, families } = place(facts.items, width);
      expect(squares.map(({ item }) => [item.id, item.href, kindWords[item.kind], verdictWords[item.verdict]]).sort()).toEqual(
        rows.map(({ id, href, cells }) => [id, href, cells.kind, cells.verdict]).sort(),
      );
      for (const { verdict, count } of verdicts) expect(count).toBe(rows.filter(({ cells }) => cells.verdict === verdictWords[verdict]).length);
      for (const { label, family } of families) {
        const count = inFamily(familyWords[family]);
        expect(label).toBe(`${count} ${familyWordsFor(count, family)}`);
      }
    }
  });
});
