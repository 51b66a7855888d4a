/** Claims as squares by kind and verdict, once placed, and what every way of placing them shares. */
import { group } from 'd3';
import type { Family } from '../model/verdicts.ts';
import { familyOf, familyWordsFor, verdictOrder } from '../model/verdicts.ts';
import type { ClaimKind, Verdict } from '../schema/claim.ts';
import type { ClaimItem } from './claims-facts.ts';
import { countFamily } from './claims-facts.ts';
import type { PlacedSquare } from './place-squares.ts';
import { textWidth } from './text-width.ts';

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

/** From a row's rule to its squares, and from the squares to the next rule. */
export const rowPadding = 10;

/** Width of words in capitals with their spacing, a little heavier than bold. */
export function capitalsWidth(words: string): number {
  return Math.ceil(textWidth(words, 'bold') * 1.04 + words.length * 0.91);
}

export type Cells = (kind: ClaimKind, verdict: Verdict) => ClaimItem[];

export function cellsOf(items: readonly ClaimItem[]): Cells {
  const cells = group(items, ({ kind }) => kind, ({ verdict }) => verdict);
  return (kind, verdict) => cells.get(kind)?.get(verdict) ?? [];
}

export function verdictsOf(family: Family): Verdict[] {
  return verdictOrder.filter((verdict) => familyOf[verdict] === family);
}

/** "29 hold, in full or in part". */
export function familyLabel(items: readonly ClaimItem[], family: Family): string {
  const count = countFamily(items, family);
  return `${count} ${familyWordsFor(count, family)}`;
}
