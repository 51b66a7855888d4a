/** One record against every edition: what its page fetches when a link names the edition that was cited. */
import type { Published } from '../../model/published/published.ts';
import type { FrozenText } from '../../schema/edition.ts';
import type { ChangeState, Comparison } from './compare.ts';
import { compareTexts } from './compare.ts';
import { comparisonInWords } from './difference.ts';

/** A claim of a section that changed in itself. */
export interface ClaimChange {
  id: string;
  title: string;
  state: ChangeState;
  words: string;
}

export interface DatedComparison extends Comparison {
  /** The changes in sentences. */
  words: string;
  /** Of a section: its claims that changed. */
  claims: ClaimChange[];
}

export interface History {
  id: string;
  kind: FrozenText['kind'];
  /** The place in `comparisons` of each edition, by the edition's id. */
  editions: Record<string, number>;
  comparisons: DatedComparison[];
}

const weight: Record<ChangeState, number> = { unchanged: 0, added: 1, reworded: 2, substance: 3, withdrawn: 3 };

function claimsOf(text: FrozenText | undefined): string[] {
  return text?.parts.flatMap(({ claims }) => claims ?? []) ?? [];
}

function compareClaims(published: Published, edition: string, then: FrozenText, texts: ReadonlyMap<string, FrozenText>): ClaimChange[] {
  return claimsOf(then).flatMap((id) => {
    const [before, after] = [published.textIn(edition, id), texts.get(id)];
    const comparison = compareTexts(before, after);
    const text = after ?? before;
    return text && comparison.state !== 'unchanged' ? [{ id, title: text.title, state: comparison.state, words: comparison.state === 'withdrawn' ? 'Withdrawn.' : comparisonInWords(comparison) }] : [];
  });
}

/** What stands against what an edition held, the claims of a section included. */
export function compareWithEdition(published: Published, edition: string, id: string, texts: ReadonlyMap<string, FrozenText>): DatedComparison {
  const [then, now] = [published.textIn(edition, id), texts.get(id)];
  const comparison = compareTexts(then, now);
  const claims = then?.kind === 'section' && now ? compareClaims(published, edition, then, texts) : [];
  const heaviest = claims.map(({ state }) => (state === 'withdrawn' ? 'substance' : state)).reduce<ChangeState>((most, state) => (weight[state] > weight[most] ? state : most), comparison.state);
  return { ...comparison, state: heaviest, words: comparisonInWords(comparison), claims };
}

/** Equal comparisons are kept once. */
export function historyOf(published: Published, id: string, texts: ReadonlyMap<string, FrozenText>): History {
  const places = new Map<string, number>();
  const comparisons: DatedComparison[] = [];
  const editions: Record<string, number> = {};
  for (const { id: edition } of published.editions) {
    const comparison = compareWithEdition(published, edition, id, texts);
    const written = JSON.stringify(comparison);
    if (!places.has(written)) places.set(written, comparisons.push(comparison) - 1);
    editions[edition] = places.get(written)!;
  }
  return { id, kind: texts.get(id)?.kind ?? 'claim', editions, comparisons };
}
