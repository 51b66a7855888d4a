/** The stages of `npm test`, in the order in which a fault is cheapest to find. */
import { findBrowser } from '../../src/commands/find-browser.ts';
import { rebuildsSameBytes } from '../determinism/rebuilt-bytes.ts';
import { buildsSameBytes } from '../determinism/same-bytes.ts';
import { environmentOf, testedSites } from '../sites.ts';
import type { Outcome } from './outcome.ts';
import { sumOutcomes } from './outcome.ts';
import { runNode } from './run-program.ts';
import { runPlaywright } from './run-playwright.ts';
import { runVitest } from './run-vitest.ts';

export interface Stage {
  name: string;
  run: () => Promise<Outcome>;
  /** Cannot run when a build failed. */
  needsBuild?: boolean;
}

async function check(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const { code, output } = await runNode(args, environment);
  return { passed: Number(code === 0), failed: Number(code !== 0), skipped: [], output };
}

async function inTurn(runs: readonly (() => Promise<Outcome>)[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const run of runs) outcomes.push(await run());
  return sumOutcomes(outcomes);
}

async function runContent(environment: Record<string, string>): Promise<Outcome> {
  const synced = await runNode(['tests/content/sync.ts'], environment);
  if (synced.code !== 0) return { passed: 0, failed: 1, skipped: [], output: synced.output };
  return runVitest('content', environment);
}

async function runBrowser(): Promise<Outcome> {
  const { executablePath, environment } = await findBrowser();
  return runPlaywright({ CHROMIUM_PATH: executablePath, CHROMIUM_ENVIRONMENT: JSON.stringify(environment) });
}

export const stages: Stage[] = [
  { name: 'units', run: () => runVitest('units') },
  { name: 'content', run: () => inTurn(testedSites.map((site) => () => runContent(environmentOf(site)))) },
  { name: 'types', run: () => check(['node_modules/astro/bin/astro.mjs', 'check'], environmentOf(testedSites[0]!)) },
  { name: 'build', run: () => inTurn(testedSites.map((site) => () => check(['src/commands/build.ts'], environmentOf(site)))) },
  { name: 'built site', run: () => runVitest('built'), needsBuild: true },
  { name: 'same bytes', run: () => inTurn([...testedSites.map((site) => () => buildsSameBytes(site)), () => rebuildsSameBytes(testedSites[1]!)]), needsBuild: true },
  { name: 'browser', run: runBrowser, needsBuild: true },
];
