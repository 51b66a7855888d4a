/** Which of an entry's sources stand in the margin; the claim's own page has all. */
import type { Evidence } from '../../model/evidence.ts';

export interface ShownEvidence {
  shown: Evidence[];
  /** How many more there are. */
  more: number;
}

/** The first `most` of those that support or depart, filled up with those that give context. */
export function showEvidence(evidence: readonly Evidence[], most = 2): ShownEvidence {
  const weighing = evidence.filter(({ role }) => role !== 'context');
  const shown = [...weighing, ...evidence.filter(({ role }) => role === 'context')].slice(0, most);
  return { shown, more: evidence.length - shown.length };
}
