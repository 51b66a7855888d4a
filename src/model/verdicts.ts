/** Kinds and verdicts in words, and the families in which verdicts are counted. */
import type { ClaimKind, Verdict } from '../schema/claim.ts';
import { claimKind, verdict } from '../schema/claim.ts';

export const kindOrder: readonly ClaimKind[] = claimKind.options;
export const verdictOrder: readonly Verdict[] = verdict.options;

export const kindWords: Record<ClaimKind, string> = {
  reported: 'Reported',
  stated: 'Stated',
  planned: 'Planned',
  conditional: 'Conditional',
  inference: 'Inference',
  forecast: 'Forecast',
  uncertainty: 'Uncertainty',
};

/** What each kind means, for the legend. */
export const kindMeanings: Record<ClaimKind, string> = {
  reported: 'said as fact',
  stated: 'somebody’s words or aim',
  planned: 'to happen later',
  conditional: 'depends on something else',
  inference: 'the author’s conclusion',
  forecast: 'what the author expects',
  uncertainty: 'what the author does not know',
};

export const verdictWords: Record<Verdict, string> = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  refined: 'Refined',
  'contradicted-in-part': 'Contradicted in part',
  contradicted: 'Contradicted',
  unsupported: 'Unsupported',
  open: 'Open',
  'not-checkable': 'Not checkable',
};

/** What each verdict means, for the legend. */
export const verdictMeanings: Record<Verdict, string> = {
  supported: 'the record bears it out',
  'partly-supported': 'the record bears out part of it',
  refined: 'true in part; needs a correction or a limit',
  'contradicted-in-part': 'the record says otherwise of a part',
  contradicted: 'the record says otherwise',
  unsupported: 'nothing in the record bears it out',
  open: 'the evidence is mixed',
  'not-checkable': 'opinion or motive: no record can settle it',
};

export type Family = 'hold' | 'correct' | 'unsettled';
export const familyOrder: readonly Family[] = ['hold', 'correct', 'unsettled'];

export const familyOf: Record<Verdict, Family> = {
  supported: 'hold',
  'partly-supported': 'hold',
  refined: 'correct',
  'contradicted-in-part': 'correct',
  contradicted: 'correct',
  unsupported: 'correct',
  open: 'unsettled',
  'not-checkable': 'unsettled',
};

/** Each family in words that follow a number: "29 hold, in full or in part". */
export const familyWords: Record<Family, string> = {
  hold: 'hold, in full or in part',
  correct: 'need correction',
  unsettled: 'cannot be settled',
};

const familyWordsForOne: Record<Family, string> = { hold: 'holds, in full or in part', correct: 'needs correction', unsettled: 'cannot be settled' };

/** A family's words as they follow that number: "needs correction" after 1. */
export function familyWordsFor(count: number, family: Family): string {
  return count === 1 ? familyWordsForOne[family] : familyWords[family];
}

/** The record says otherwise than the article. */
export function departs(value: Verdict): boolean {
  return familyOf[value] === 'correct';
}
