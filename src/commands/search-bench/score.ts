/** How often the right record comes first, among the first three, and how far down. */
import type { Shown } from './engine.ts';
import type { BenchQuery } from './read-queries.ts';

export interface Score {
  queries: number;
  at1: number;
  at3: number;
  mrr: number;
}

/** The place of the first right result, from 1; 0 when there is none. Where nothing may be found, 1 says that nothing was. */
export function placeOf({ answers }: BenchQuery, shown: Shown): number {
  if (answers.length === 0) return shown.length === 0 ? 1 : 0;
  return shown.findIndex((records) => records.some((record) => answers.includes(record))) + 1;
}

export function scoreOf(places: readonly number[]): Score {
  const share = (isRight: (place: number) => boolean) => places.filter(isRight).length / places.length;
  return {
    queries: places.length,
    at1: share((place) => place === 1),
    at3: share((place) => place > 0 && place <= 3),
    mrr: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
  };
}
