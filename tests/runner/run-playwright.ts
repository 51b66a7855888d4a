/** Runs the browser tests and counts them. */
import { readFileSync, rmSync } from 'node:fs';
import type { Outcome } from './outcome.ts';
import { runNode } from './run-program.ts';

interface Suite {
  title: string;
  suites?: Suite[];
  specs?: { title: string; tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
}

interface Report {
  suites: Suite[];
  errors: { message?: string }[];
}

function testsOf(suite: Suite): { name: string; status: string }[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) => tests.map(({ status }) => ({ name: title, status })));
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/** Counts a report of Playwright; a run without tests and an error outside them count as failed. */
export function countReport({ suites, errors }: Report, code: number, output: string): Outcome {
  const tests = suites.flatMap(testsOf);
  const counted = (status: string) => tests.filter((test) => test.status === status);
  const failed = counted('unexpected').length + counted('flaky').length;
  const broke = failed === 0 && (code !== 0 || tests.length === 0 || errors.length > 0);
  return { passed: counted('expected').length, failed: failed + Number(broke), skipped: counted('skipped').map(({ name }) => name), output };
}

export async function runPlaywright(environment: Record<string, string>): Promise<Outcome> {
  const report = '.tmp/playwright.json';
  rmSync(report, { force: true });
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts', '--reporter', 'dot,json'];
  const { code, output } = await runNode(args, { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${report}` });
  try {
    return countReport(JSON.parse(readFileSync(report, 'utf8')) as Report, code, output);
  } catch {
    return { passed: 0, failed: 1, skipped: [], output: output || 'Playwright left no report' };
  }
}
