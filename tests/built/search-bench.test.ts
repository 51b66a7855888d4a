import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { openOwnEngine } from '../../src/commands/search-bench/own-engine.ts';
import { openPlainPagefind } from '../../src/commands/search-bench/plain-pagefind.ts';
import { readQueries } from '../../src/commands/search-bench/read-queries.ts';
import { runBench } from '../../src/commands/search-bench/run-bench.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { testedSites } from '../sites.ts';

afterAll(() => close());

/** The queries speak of the real subject. */
const [real] = testedSites.filter(({ content }) => content === 'content');

describe.runIf(real)('the real subject', () => {
  test('this search answers more than Pagefind as it comes over the same pages, in every class', { timeout: 120_000 }, async () => {
    const queries = readQueries('tests/search/queries');
    const subject = readSubject(real!.content);
    const own = await runBench(await openOwnEngine(subject, '.tmp/bench-built/own'), queries);
    const plain = await runBench(await openPlainPagefind(subject, real!.folder, '.tmp/bench-built/plain'), queries);
    for (const [name, score] of own.classes) expect(score.at1, name).toBeGreaterThanOrEqual(plain.classes.get(name)!.at1);
    expect(own.all.at1).toBeGreaterThan(plain.all.at1);
  });
});
