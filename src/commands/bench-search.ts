/**
 * `npm run bench:search`: puts the queries of `tests/search/queries` to this site's search, to Pagefind as it comes and
 * to MiniSearch, in one run. Needs a built site.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import { builtFolder } from './built-folder.ts';
import { openMiniSearch } from './search-bench/minisearch-engine.ts';
import { openOwnEngine } from './search-bench/own-engine.ts';
import { openPlainPagefind } from './search-bench/plain-pagefind.ts';
import { printBench, printMisses } from './search-bench/print-bench.ts';
import { readQueries } from './search-bench/read-queries.ts';
import { runBench } from './search-bench/run-bench.ts';
import { sentBytes } from './search-bench/traffic.ts';

if (!existsSync(join(builtFolder, 'index.html'))) {
  console.error(`There is no built site in ${builtFolder}: run “npm run build” first.`);
  process.exit(1);
}

const subject = readSubject(contentDirectory);
const queries = readQueries('tests/search/queries');
const engines = [
  await openOwnEngine(subject, '.tmp/bench/own'),
  await openPlainPagefind(subject, builtFolder, '.tmp/bench/plain'),
  openMiniSearch(subject),
];
await close();

const results = [];
const opening = subject.lists.topics[0]!.title;
for (const engine of engines) results.push(await runBench(engine, queries, opening));
console.log(printBench(results));

const scripts = readdirSync(join(builtFolder, 'assets')).filter((file) => /^search\.client\..*\.js$/.test(file)).map((file) => `assets/${file}`);
const first = [...scripts, 'search/names.json'].map((file) => sentBytes(file, readFileSync(join(builtFolder, file))));
console.log(`\nThe first query was “${opening}”; scripts of the site are not among its files.`);
console.log(`First result by name: ${first.length} requests, ${(first.reduce((sum, bytes) => sum + bytes, 0) / 1000).toFixed(1)} kB.`);
console.log(`\nOf ${queries.length} queries, ${results[0]!.misses.length} have another first result here:\n${printMisses(results[0]!)}`);
