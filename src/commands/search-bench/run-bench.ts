/** Puts every query to every engine. */
import type { Engine } from './engine.ts';
import type { BenchQuery } from './read-queries.ts';
import type { Score } from './score.ts';
import { placeOf, scoreOf } from './score.ts';
import type { Traffic } from './traffic.ts';

export interface Miss {
  query: BenchQuery;
  /** The place of the first right result, from 1; 0 when there is none. */
  place: number;
  first: string;
}

export interface BenchResult {
  name: string;
  classes: Map<string, Score>;
  all: Score;
  misses: Miss[];
  /** Of the opening query, nothing cached. */
  firstQuery: Traffic;
  /** Milliseconds a query, the opening one left out. */
  milliseconds: number;
}

/** `opening` is the query of a reader who comes with an empty cache. */
export async function runBench(engine: Engine, queries: readonly BenchQuery[], opening = queries[0]!.text): Promise<BenchResult> {
  const places = new Map<string, number[]>();
  const misses: Miss[] = [];
  await engine.search(opening);
  const firstQuery = engine.traffic();
  const start = performance.now();
  for (const query of queries) {
    const shown = await engine.search(query.text);
    const place = placeOf(query, shown);
    places.set(query.class, [...(places.get(query.class) ?? []), place]);
    if (place !== 1) misses.push({ query, place, first: shown[0]?.[0] ?? 'nothing' });
  }
  const milliseconds = (performance.now() - start) / queries.length;
  const classes = new Map([...places].map(([name, ofClass]) => [name, scoreOf(ofClass)]));
  return { name: engine.name, classes, all: scoreOf([...places.values()].flat()), misses, firstQuery, milliseconds };
}
