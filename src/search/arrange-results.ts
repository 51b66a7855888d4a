/** Results as they are shown: by kind, the kind of the best first, so many of each. */
import type { Ranked } from './rank.ts';
import type { SearchKind } from './search-record.ts';

export interface ResultGroup<T> {
  kind: SearchKind;
  shown: T[];
  /** What is behind "show all". */
  more: T[];
}

/** A result this far behind the best is not shown at once, unless it is the first of its kind. */
const behind = 0.55;

export function arrangeResults<T extends Pick<Ranked, 'entry' | 'score'>>(results: readonly T[], shownOfKind: number): ResultGroup<T>[] {
  const best = results[0]?.score ?? 0;
  const groups = new Map<SearchKind, ResultGroup<T>>();
  for (const result of results) {
    const { kind } = result.entry;
    const isNear = result.score > best * behind;
    const group = groups.get(kind) ?? { kind, shown: [], more: [] };
    groups.set(kind, group);
    (group.shown.length === 0 || (isNear && group.shown.length < shownOfKind) ? group.shown : group.more).push(result);
  }
  return [...groups.values()];
}
