/** Groups the claims of a row for the margin: neighbours with one verdict, note and set of sources share an entry. */
import type { Evidence } from './evidence.ts';
import type { JoinedClaim } from './joined.ts';
import { departs } from './verdicts.ts';

export interface RecordEntry {
  /** In order of id; at least one. */
  claims: JoinedClaim[];
  note: string;
  evidence: Evidence[];
  departs: boolean;
}

function findingOf({ verdict, verdictNote, note, sources }: JoinedClaim): string {
  return JSON.stringify([verdict, verdictNote, note, sources]);
}

export function recordEntries(claims: readonly JoinedClaim[]): RecordEntry[] {
  const entries: RecordEntry[] = [];
  for (const claim of claims) {
    const last = entries.at(-1);
    if (last && findingOf(last.claims[0]!) === findingOf(claim)) last.claims.push(claim);
    else entries.push({ claims: [claim], note: claim.note, evidence: claim.evidence, departs: departs(claim.verdict) });
  }
  return entries;
}
