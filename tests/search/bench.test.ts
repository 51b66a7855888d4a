/** The floors of `npm run bench:search`, on the real subject. */
import { existsSync } from 'node:fs';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMiniSearch } from '../../src/commands/search-bench/minisearch-engine.ts';
import { openOwnEngine } from '../../src/commands/search-bench/own-engine.ts';
import { readQueries } from '../../src/commands/search-bench/read-queries.ts';
import type { BenchResult } from '../../src/commands/search-bench/run-bench.ts';
import { runBench } from '../../src/commands/search-bench/run-bench.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { searchRecords } from '../../src/search/records.ts';

const queries = readQueries('tests/search/queries');
const classes = [...new Set(queries.map(({ class: name }) => name))];

describe.runIf(existsSync('content/site.yaml'))('the real subject', () => {
  const subject = readSubject('content');
  let own: BenchResult;
  let other: BenchResult;
  beforeAll(async () => {
    own = await runBench(await openOwnEngine(subject, '.tmp/bench-floors'), queries);
    other = await runBench(openMiniSearch(subject), queries);
  }, 120_000);
  afterAll(() => close());

  test('there are at least 200 queries, each asked once, and every answer is a record', () => {
    const records = new Set(searchRecords(subject).map(({ kind, id }) => `${kind}/${id}`));
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
    expect(queries.flatMap(({ answers }) => answers).filter((answer) => !records.has(answer))).toEqual([]);
  });

  test('of all queries 92 in a hundred are answered by the first result, 98 by the first three', () => {
    expect(own.all.at1).toBeGreaterThanOrEqual(0.92);
    expect(own.all.at3).toBeGreaterThanOrEqual(0.98);
  });

  test.each(classes)('of the class “%s” 85 in a hundred are answered by the first result, and more than by MiniSearch', (name) => {
    expect(own.classes.get(name)!.at1).toBeGreaterThanOrEqual(0.85);
    expect(own.classes.get(name)!.at1).toBeGreaterThanOrEqual(other.classes.get(name)!.at1);
  });
});
