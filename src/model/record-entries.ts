/** Groups the claims of a row for the margin: neighbours with one verdict and note share an entry and all their sources. */
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

function findingOf({ verdict, verdictNote, note, thin }: JoinedClaim): string {
  return JSON.stringify([verdict, verdictNote, note, thin]);
}

/** Adds evidence that is not there yet. */
function addEvidence(known: Evidence[], added: readonly Evidence[]): void {
  for (const item of added) if (!known.some(({ source, excerpt }) => source === item.source && excerpt === item.excerpt)) known.push(item);
}

export function recordEntries(claims: readonly JoinedClaim[]): RecordEntry[] {
  const entries: RecordEntry[] = [];
  for (const claim of claims) {
    const last = entries.at(-1);
    if (last && findingOf(last.claims[0]!) === findingOf(claim)) {
      last.claims.push(claim);
      addEvidence(last.evidence, claim.evidence);
    } else entries.push({ claims: [claim], note: claim.note, evidence: [...claim.evidence], departs: departs(claim.verdict) });
  }
  return entries;
}
