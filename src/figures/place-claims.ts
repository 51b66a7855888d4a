/** Claims as squares by kind and verdict: a table across for a desk, turned round for a tablet. */
import { group } from 'd3';
import type { Family } from '../model/verdicts.ts';
import { familyOf, familyOrder, familyWords, kindOrder, kindWords, verdictOrder, verdictWords } from '../model/verdicts.ts';
import type { ClaimKind, Verdict } from '../schema/claim.ts';
import type { ClaimItem } from './claims-facts.ts';
import { countFamily } from './claims-facts.ts';
import type { PlacedSquare } from './place-squares.ts';
import { cellHeight, fillCell, fitColumns } from './place-squares.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface PlacedVerdict {
  verdict: Verdict;
  count: number;
  /** The verdict in capitals, in lines. */
  lines: string[];
  /** Baseline of the count, and of the first line. */
  x: number;
  countY: number;
  wordsX: number;
  wordsY: number;
}

export interface PlacedKind {
  kind: ClaimKind;
  word: string;
  count: number;
  /** Centre of the sign. */
  signX: number;
  signY: number;
  wordX: number;
  wordY: number;
  /** Where the count ends; undefined where it is not said. */
  countX: number | undefined;
}

export interface PlacedFamily {
  family: Family;
  label: string;
  labelX: number;
  labelY: number;
  /** The bracket, as a line. */
  bracket: { x1: number; y1: number; x2: number; y2: number };
}

export interface PlacedClaims {
  width: number;
  height: number;
  families: PlacedFamily[];
  verdicts: PlacedVerdict[];
  kinds: PlacedKind[];
  squares: PlacedSquare<ClaimItem>[];
  /** Heights of rules: the head's and the last are heavy. */
  rules: number[];
}

const columnGap = 26;
const rowPadding = 10;
const lineHeight = 16;
const kindsWidth = 156;

/** Width of words in capitals with their spacing, a little heavier than bold. */
export function capitalsWidth(words: string): number {
  return Math.ceil(textWidth(words, 'bold') * 1.04 + words.length * 0.91);
}

function verdictLines(verdict: Verdict): string[] {
  const words = verdictWords[verdict].toUpperCase();
  return words === 'CONTRADICTED IN PART' ? ['CONTRADICTED', 'IN PART'] : words.split(' ');
}

function widestLine(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(capitalsWidth));
}

type Cells = (kind: ClaimKind, verdict: Verdict) => ClaimItem[];

function cellsOf(items: readonly ClaimItem[]): Cells {
  const cells = group(items, ({ kind }) => kind, ({ verdict }) => verdict);
  return (kind, verdict) => cells.get(kind)?.get(verdict) ?? [];
}

const verdictsOf = (family: Family) => verdictOrder.filter((verdict) => familyOf[verdict] === family);
const familyLabel = (items: readonly ClaimItem[], family: Family) => `${countFamily(items, family)} ${familyWords[family]}`;

/** Verdicts from left to right under the brackets of their families, kinds from top to bottom. */
export function placeClaimsAcross(items: readonly ClaimItem[], width: number): PlacedClaims {
  const cells = cellsOf(items);
  const verdicts = familyOrder.flatMap(verdictsOf);
  const needs = verdicts.map((verdict, index) => ({
    most: Math.max(...kindOrder.map((kind) => cells(kind, verdict).length)),
    head: widestLine(verdictLines(verdict)),
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
