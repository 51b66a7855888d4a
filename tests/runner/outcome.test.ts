import { expect, test } from 'vitest';
import { closingLine, sumOutcomes } from './outcome.ts';
import { countReport as countPlaywright } from './run-playwright.ts';
import { countReport as countVitest } from './run-vitest.ts';

const outcome = { passed: 3, failed: 0, skipped: [], output: '' };

test('the closing line counts what passed and failed, and names skipping only when there was some', () => {
  expect(closingLine(outcome)).toBe('3 passed, 0 failed');
  expect(closingLine(sumOutcomes([outcome, { ...outcome, failed: 1, skipped: ['nginx'] }]))).toBe('6 passed, 1 failed, 1 skipped');
});

const result = (status: string, assertions: string[]) => ({ name: 'a.test.ts', status, message: '', assertionResults: assertions.map((each) => ({ status: each, fullName: `is ${each}` })) });

test('vitest: every test is counted, a skipped one by name', () => {
  expect(countVitest({ testResults: [result('passed', ['passed', 'passed', 'skipped'])] }, 0, '')).toMatchObject({ passed: 2, failed: 0, skipped: ['is skipped'] });
});

test('vitest: a file that did not load, a run that broke and a run without tests are failures', () => {
  expect(countVitest({ testResults: [result('failed', [])] }, 1, '')).toMatchObject({ passed: 0, failed: 1 });
  expect(countVitest({ testResults: [result('passed', ['passed'])] }, 1, '')).toMatchObject({ passed: 1, failed: 1 });
  expect(countVitest({ testResults: [] }, 0, '')).toMatchObject({ passed: 0, failed: 1 });
});

const suite = (...statuses: ('expected' | 'unexpected' | 'flaky' | 'skipped')[]) => ({ title: '', specs: statuses.map((status) => ({ title: `is ${status}`, tests: [{ status }] })) });

test('Playwright: nested tests are counted, and one that passed only when repeated has failed', () => {
  const suites = [{ title: '', suites: [suite('expected', 'skipped')] }, suite('flaky', 'unexpected')];
  expect(countPlaywright({ suites, errors: [] }, 1, '')).toMatchObject({ passed: 1, failed: 2, skipped: ['is skipped'] });
});

test('Playwright: an error outside the tests and a run without tests are failures', () => {
  expect(countPlaywright({ suites: [suite('expected')], errors: [{}] }, 1, '')).toMatchObject({ passed: 1, failed: 1 });
  expect(countPlaywright({ suites: [], errors: [] }, 0, '')).toMatchObject({ passed: 0, failed: 1 });
});
