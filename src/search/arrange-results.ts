/** Results as they are shown: by kind, the kind of the best first, so many of each. */
import type { Result } from './result.ts';
import type { SearchKind } from './search-record.ts';

export interface ResultGroup<T> {
  kind: SearchKind;
  shown: T[];
  /** What is behind "show all". */
  more: T[];
}

/** A result this far behind the best, and this far behind the best of its kind, is not shown at once. */
const [behindAll, behindKind] = [0.45, 0.75];

export function arrangeResults<T extends Pick<Result, 'entry' | 'score'>>(results: readonly T[], shownOfKind: number): ResultGroup<T>[] {
  const best = results[0]?.score ?? 0;
  const groups = new Map<SearchKind, ResultGroup<T>>();
  for (const result of results) {
    const { kind } = result.entry;
    const group = groups.get(kind) ?? { kind, shown: [], more: [] };
    groups.set(kind, group);
    const isNear = result.score > best * behindAll || result.score > (group.shown[0]?.score ?? 0) * behindKind;
    (isNear && group.shown.length < shownOfKind ? group.shown : group.more).push(result);
  }
  return [...groups.values()];
}

/** Keeps in their places what is already shown, and adds below it what was found since. */
export function joinGroups<T extends Pick<Result, 'entry'>>(before: readonly ResultGroup<T>[], since: readonly ResultGroup<T>[]): ResultGroup<T>[] {
  const kinds = new Set(before.map(({ kind }) => kind));
  const kept = before.map(({ kind, shown }) => {
    const numbers = new Set(shown.map(({ entry }) => entry.number));
    const all = since.filter((group) => group.kind === kind).flatMap((group) => [...group.shown, ...group.more]);
    return { kind, shown, more: all.filter(({ entry }) => !numbers.has(entry.number)) };
  });
  return [...kept, ...since.filter(({ kind }) => !kinds.has(kind))];
}
