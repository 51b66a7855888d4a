/** What a search found, and what it could not. */
import type { Ranked } from './rank.ts';
import type { Query } from './read-query.ts';
import type { Unit } from './read-units.ts';

export interface Found {
  query: Query;
  units: Unit[];
  /** The best first. */
  results: Ranked[];
  /** Parts of the query that nothing here has. */
  unknown: Unit[];
}

/** Below this part of the query a result says too little of it. */
const enough = 0.5;

/** Leaves out what meets too little of the query, and what says the same as a better result. */
export function keepTelling(ranked: readonly Ranked[]): Ranked[] {
  const families = new Set<string>();
  return ranked.filter(({ covered, match, entry: { family } }) => {
    if (covered < enough && !match?.meant && (match?.likeness ?? 0) < enough) return false;
    if (family && families.has(family)) return false;
    if (family) families.add(family);
    return true;
  });
}
