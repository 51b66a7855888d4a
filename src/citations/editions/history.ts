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
  kind: FrozenText['kind'] | 'site';
  /** The place in `comparisons` of each edition, by the edition's id. */
  editions: Record<string, number>;
  comparisons: DatedComparison[];
}

const weight: Record<ChangeState, number> = { unchanged: 0, added: 1, reworded: 2, substance: 3, withdrawn: 3 };

function claimsOf(text: FrozenText | undefined): string[] {
  return text?.parts.flatMap(({ claims }) => claims ?? []) ?? [];
}

/** Each of these records that changed. */
function compareEach(published: Published, edition: string, ids: readonly string[], texts: ReadonlyMap<string, FrozenText>): ClaimChange[] {
  return ids.flatMap((id) => {
    const [before, after] = [published.textIn(edition, id), texts.get(id)];
    const comparison = compareTexts(before, after);
    const text = after ?? before;
    if (!text || comparison.state === 'unchanged') return [];
    const words = { withdrawn: 'Withdrawn.', added: 'Added.' }[comparison.state as string] ?? comparisonInWords(comparison);
    return [{ id, title: text.title, state: comparison.state, words }];
  });
}

/** What is withdrawn from a whole changes the whole in substance. */
function heaviestOf(changes: readonly ClaimChange[], least: ChangeState): ChangeState {
  const states = changes.map(({ state }) => (state === 'withdrawn' ? 'substance' : state === 'added' ? 'reworded' : state));
  return states.reduce<ChangeState>((most, state) => (weight[state] > weight[most] ? state : most), least);
}

/** What stands against what an edition held, the claims of a section included. */
export function compareWithEdition(published: Published, edition: string, id: string, texts: ReadonlyMap<string, FrozenText>): DatedComparison {
  const [then, now] = [published.textIn(edition, id), texts.get(id)];
  const comparison = compareTexts(then, now);
  const claims = then?.kind === 'section' && now ? compareEach(published, edition, claimsOf(then), texts) : [];
  return { ...comparison, state: heaviestOf(claims, comparison.state), words: comparisonInWords(comparison), claims };
}

/** Equal comparisons are kept once. */
function collect(published: Published, compare: (edition: string) => DatedComparison): Pick<History, 'editions' | 'comparisons'> {
  const places = new Map<string, number>();
  const comparisons: DatedComparison[] = [];
  const editions: Record<string, number> = {};
  for (const { id: edition } of published.editions) {
    const comparison = compare(edition);
    const written = JSON.stringify(comparison);
    if (!places.has(written)) places.set(written, comparisons.push(comparison) - 1);
    editions[edition] = places.get(written)!;
  }
  return { editions, comparisons };
}

export function historyOf(published: Published, id: string, texts: ReadonlyMap<string, FrozenText>): History {
  return { id, kind: texts.get(id)?.kind ?? 'claim', ...collect(published, (edition) => compareWithEdition(published, edition, id, texts)) };
}

/** The whole site: which of its sections, claims, events and figures changed. */
export function historyOfSite(published: Published, texts: ReadonlyMap<string, FrozenText>): History {
  const compare = (edition: string): DatedComparison => {
    const ids = [...new Set([...published.hashesIn(edition).keys(), ...texts.keys()])];
    const claims = compareEach(published, edition, ids, texts).filter(({ id }) => (texts.get(id) ?? published.textIn(edition, id))?.kind !== 'source');
    return { state: heaviestOf(claims, 'unchanged'), facts: [], sources: { added: [], removed: [], changed: [] }, parts: [], words: '', claims };
  };
  return { id: 'site', kind: 'site', ...collect(published, compare) };
}
