/** Sources as evidence: resolved references, and how strong they are together. */
import type { SourceRef } from '../schema/fields.ts';
import type { Excerpt, Source, Tier } from '../schema/source.ts';

/** A reference to a source, resolved. */
export interface Evidence {
  source: Source;
  /** The excerpt that was named, or the source's first; none when it was seen second-hand. */
  excerpt: Excerpt | undefined;
  role: SourceRef['role'];
}

/** Resolves a reference to a source or to one of its excerpts. */
export type Resolve = (ref: SourceRef) => Evidence;

export function sourceResolver(sources: readonly Source[]): Resolve {
  const byRef = new Map<string, Omit<Evidence, 'role'>>();
  for (const source of sources) {
    byRef.set(source.id, { source, excerpt: source.excerpts[0] });
    for (const excerpt of source.excerpts) byRef.set(excerpt.id, { source, excerpt });
  }
  return ({ id, role }) => {
    const found = byRef.get(id);
    if (!found) throw new Error(`no source or excerpt “${id}”`);
    return { ...found, role };
  };
}

const strength: Record<Tier, number> = { A: 4, 'A-': 3, B: 2, C: 1, D: 0 };

/** The tier of the strongest source that supports or departs; undefined when there is none. */
export function bestTier(evidence: readonly Evidence[]): Tier | undefined {
  return evidence
    .filter(({ role }) => role !== 'context')
    .map(({ source }) => source.tier)
    .sort((left, right) => strength[right] - strength[left])[0];
}

/** Thin: of the sources that support or depart, none is better than C. */
export function isThin(evidence: readonly Evidence[]): boolean {
  const best = bestTier(evidence);
  return best !== undefined && strength[best] <= strength.C;
}

/** Rests on nothing better than tier D, which is not enough to state anything. */
export function restsOnWorstTier(evidence: readonly Evidence[]): boolean {
  return bestTier(evidence) === 'D';
}
