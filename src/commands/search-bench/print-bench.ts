/** The bench's findings as tables for a terminal. */
import type { BenchResult } from './run-bench.ts';
import type { Score } from './score.ts';

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(22))).join('');
}

function figures({ at1, at3, mrr }: Score): string {
  return [at1, at3, mrr].map((value) => value.toFixed(3)).join('  ');
}

export function printBench(results: readonly BenchResult[]): string {
  const [own] = results as [BenchResult];
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const pagefind = results.find(({ name }) => name === 'plain Pagefind');
  const lines = [
    'success@1  success@3  MRR',
    row(['class', ...results.map(({ name }) => name), 'queries']),
    ...[...own.classes].map(([name, { queries }]) => row([name, ...results.map(({ classes }) => figures(classes.get(name)!)), String(queries)])),
    row(['all', ...results.map(({ all }) => figures(all)), String(own.all.queries)]),
    '',
    row(['data, first query', ...results.map(({ firstQuery }) => `${firstQuery.requests} files, ${kilobytes(firstQuery.bytes)}`)]),
    row(['ms a query', ...results.map(({ milliseconds }) => milliseconds.toFixed(1))]),
  ];
  if (pagefind) lines.push(row(['ratio', ...results.map(({ milliseconds }) => (milliseconds / pagefind.milliseconds).toFixed(2))]));
  return lines.join('\n');
}

/** One line for each query whose first result was not a right one. */
export function printMisses({ misses }: BenchResult): string {
  return misses.map(({ query, place, first }) => `${query.class}: “${query.text}” ${place === 0 ? 'not found' : `at ${place}`}; first was ${first}`).join('\n');
}
