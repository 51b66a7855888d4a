/** Runs one project of vitest.config.ts and counts its tests. */
import { readFileSync, rmSync } from 'node:fs';
import type { Outcome } from './outcome.ts';
import { runNode } from './run-program.ts';

interface Report {
  testResults: { name: string; status: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Counts a report of vitest; a file that did not load and a run without tests count as failed. */
export function countReport({ testResults }: Report, code: number, output: string): Outcome {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'));
  const failed = tests.filter(({ status }) => status === 'failed').length + unloaded.length;
  const broke = failed === 0 && (code !== 0 || tests.length === 0);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName);
  return { passed, failed: failed + Number(broke), skipped, output };
}

export async function runVitest(project: string, environment: Record<string, string> = {}): Promise<Outcome> {
  const report = `.tmp/vitest-${project}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters], environment);
  try {
    return countReport(JSON.parse(readFileSync(report, 'utf8')) as Report, code, output);
  } catch {
    return { passed: 0, failed: 1, skipped: [], output: output || `vitest left no report for “${project}”` };
  }
}
