/** Lighthouse's scores of a page, from a Lighthouse installed outside this repository. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { installPackages } from '../peers/install-peer.ts';

const version = '13.5.0';

/** Runs of which the one of median performance is shown. */
export const lighthouseRuns = 3;

/** Tries that a busy machine may spoil before a run is given up. */
const mostTries = 3;

export interface LighthouseRun {
  /** Performance, accessibility, best practices, search engines: 0 to 100. */
  scores: number[];
  /** Lighthouse's own measure of the machine's speed in that run, before it slows the processor: `benchmarkIndex`. */
  machine: number;
}

async function runLighthouse(address: string): Promise<LighthouseRun> {
  const home = installPackages([`lighthouse@${version}`]);
  const { executablePath, environment } = await findBrowser();
  const flags = ['--output=json', '--quiet', '--only-categories=performance,accessibility,best-practices,seo', '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage'];
  const options = { cwd: home, env: { ...process.env, ...environment, CHROME_PATH: executablePath }, maxBuffer: 1e8 };
  const { stdout } = await promisify(execFile)(process.execPath, [join(home, 'node_modules/lighthouse/cli/index.js'), address, ...flags], options);
  const { categories, environment: measured } = JSON.parse(stdout) as { categories: Record<string, { score: number | null }>; environment: { benchmarkIndex: number } };
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  return { scores, machine: measured.benchmarkIndex };
}

async function runWithRetries(address: string): Promise<LighthouseRun | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const run = await runLighthouse(address).catch((error: Error & { stderr?: string }) => console.error(error.stderr?.trim().split('\n').at(-1) ?? error.message));
    if (run) return run;
  }
  return undefined;
}

/** The run of median performance, as Lighthouse advises where runs vary; undefined when it could not measure. */
export async function lighthouseScores(address: string): Promise<LighthouseRun | undefined> {
  const runs: LighthouseRun[] = [];
  for (let count = 0; count < lighthouseRuns; count += 1) {
    const run = await runWithRetries(address);
    if (run) runs.push(run);
  }
  return runs.toSorted((left, right) => left.scores[0]! - right.scores[0]!)[Math.floor((runs.length - 1) / 2)];
}
