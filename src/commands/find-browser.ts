/** Finds a Chromium on any machine: the one named, an installed one, Playwright's, or the one inside an npm package. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface FoundBrowser {
  executablePath: string;
  /** What the browser's process needs besides the usual environment. */
  environment: Record<string, string>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPrograms = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** Whether a program stands at a path and may be run. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onThePath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macPrograms].find(canRun);
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].find(canRun);
}

/** Unpacks the browser of @sparticuz/chromium; it brings the libraries that a bare Debian lacks. */
async function packaged(): Promise<FoundBrowser | undefined> {
  const before = { ...process.env };
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const changed = ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].filter((name) => process.env[name] !== before[name]);
    const environment = Object.fromEntries(changed.map((name) => [name, process.env[name]!]));
    execFileSync(executablePath, ['--version', '--no-sandbox'], { env: { ...before, ...environment }, stdio: 'ignore' });
    return { executablePath, environment };
  } catch {
    return undefined;
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Throws an error that names the remedies when there is none. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (canRun(named)) return { executablePath: named, environment: {} };
    throw new Error(`CHROMIUM_PATH is “${named}”, which is no program that can be run: mend the path, or unset it`);
  }
  const installed = onThePath() ?? (await playwrightsOwn());
  if (installed) return { executablePath: installed, environment: {} };
  const unpacked = await packaged();
  if (unpacked) return unpacked;
  throw new Error(
    'No browser for the tests: install Chromium or Chrome, or run “npx playwright install chromium”, or set CHROMIUM_PATH to one; ' +
      'on Linux “npm ci” brings one inside @sparticuz/chromium, which could not be started here',
  );
}
