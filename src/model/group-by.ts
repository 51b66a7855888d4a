/** Lists by key, made once, so that a page need not search a whole list. */

/** Each item under every key it has, in the order of the items; under a key that it has twice, once. */
export function groupByKeys<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
