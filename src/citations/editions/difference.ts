/** What an edition changed, in words: for the page of editions, the feed and the data's changelog. */
import type { Edition, FrozenText } from '../../schema/edition.ts';
import type { Published } from '../../model/published/published.ts';
import type { ChangeState, Comparison } from './compare.ts';
import { compareTexts } from './compare.ts';

/** One record that an edition added, changed or withdrew. */
export interface EditionChange {
  id: string;
  kind: FrozenText['kind'];
  title: string;
  state: Exclude<ChangeState, 'unchanged'>;
  /** "Verdict: Refined, was Contradicted. Finding reworded." */
  words: string;
}

const kindWords: Record<FrozenText['kind'], string> = { section: 'Section', claim: 'Claim', event: 'Event', figure: 'Figure', source: 'Source' };

/** "Claim c02", "Section: Opening". */
export function nameOfText({ id, kind, title }: Pick<FrozenText, 'id' | 'kind' | 'title'>): string {
  return kind === 'claim' || kind === 'source' ? `${kindWords[kind]} ${id}: ${title}` : `${kindWords[kind]}: ${title}`;
}

function listed(verb: string, ids: readonly string[]): string[] {
  return ids.length > 0 ? [`${verb} ${ids.length === 1 ? 'source' : 'sources'} ${ids.join(', ')}.`] : [];
}

/** A comparison in sentences; what stands comes before what stood. */
export function comparisonInWords({ facts, sources, parts }: Comparison): string {
  const names = parts.map(({ name }) => (name === 'Title' ? 'title' : name.charAt(0).toLowerCase() + name.slice(1)));
  return [
    ...facts.map(({ name, then, now }) => {
      if (then === undefined && now === undefined) return `${name} changed.`;
      return now === undefined ? `${name} left out, was “${then}”.` : `${name}: ${now}${then === undefined ? '' : `, was ${then}`}.`;
    }),
    ...listed('Added', sources.added),
    ...listed('Removed', sources.removed),
    ...listed('Weighed anew', sources.changed),
    ...(names.length > 0 ? [`Reworded: ${names.join(', ')}.`] : []),
  ].join(' ');
}

function compareWithPrevious(published: Published, edition: Edition): EditionChange[] {
  const previous = published.editions[published.editions.indexOf(edition) - 1];
  if (!previous) return [];
  return [...Object.keys(edition.changed), ...edition.removed].flatMap((id) => {
    const [then, now] = [published.textIn(previous.id, id), published.textIn(edition.id, id)];
    const text = now ?? then;
    if (!text) return [];
    const comparison = compareTexts(then, now);
    const { state } = comparison;
    if (state === 'unchanged') return [];
    const words = state === 'added' ? 'Published.' : state === 'withdrawn' ? 'Withdrawn.' : comparisonInWords(comparison);
    return [{ id, kind: text.kind, title: text.title, state, words }];
  });
}

const known = new WeakMap<Published, Map<string, EditionChange[]>>();

/** What an edition changed against the one before it; empty for the first, which publishes everything. Every feed asks: it is compared once. */
export function changesOfEdition(published: Published, edition: Edition): readonly EditionChange[] {
  const byEdition = known.get(published) ?? new Map<string, EditionChange[]>();
  known.set(published, byEdition);
  const changes = byEdition.get(edition.id) ?? compareWithPrevious(published, edition);
  byEdition.set(edition.id, changes);
  return changes;
}
