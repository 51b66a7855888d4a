/** Small made-up records for the tests of the model. */
import type { Evidence } from '../../src/model/evidence.ts';
import type { JoinedClaim } from '../../src/model/joined.ts';
import type { Source, Tier } from '../../src/schema/source.ts';

export function madeUpSource(id: string, tier: Tier = 'B'): Source {
  return { id, tier, publisher: 'The Gazette', title: `Title of ${id}`, url: `https://example.com/${id}`, seen: 'read', excerpts: [{ id, text: 'so it was' }] };
}

export function madeUpEvidence(id: string, tier: Tier, role: Evidence['role'] = 'supports'): Evidence {
  const source = madeUpSource(id, tier);
  return { source, excerpt: source.excerpts[0], role };
}

export function madeUpClaim(id: string, changes: Partial<JoinedClaim> = {}): JoinedClaim {
  return {
    id,
    number: id.slice(1),
    section: 'order',
    sentence: 1,
    text: 'It was so.',
    headline: 'It was so',
    kind: 'reported',
    actors: [],
    topics: [],
    verdict: 'supported',
    family: 'hold',
    note: 'The books bear it out.',
    sources: [],
    evidence: [],
    thin: false,
    words: 'it was so',
    ...changes,
  };
}
