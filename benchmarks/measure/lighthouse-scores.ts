/** Lighthouse's scores of a page, from a Lighthouse installed outside this repository. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { installPackages } from '../peers/install-peer.ts';

const version = '13.5.0';

/** Performance, accessibility, best practices, search engines: 0 to 100. */
export async function lighthouseScores(address: string): Promise<number[]> {
  const home = installPackages([`lighthouse@${version}`]);
  const { executablePath, environment } = await findBrowser();
  const flags = ['--output=json', '--quiet', '--only-categories=performance,accessibility,best-practices,seo', '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage'];
  const options = { cwd: home, env: { ...process.env, ...environment, CHROME_PATH: executablePath }, maxBuffer: 1e8 };
  const { stdout } = await promisify(execFile)(process.execPath, [join(home, 'node_modules/lighthouse/cli/index.js'), address, ...flags], options);
  const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
  return ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}
