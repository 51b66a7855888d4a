/** Browser tests over the built sites. `npm test` says which browser; alone, Playwright's own is used. */
import { defineConfig } from '@playwright/test';
import { testedSites } from '../sites.ts';

const executablePath = process.env['CHROMIUM_PATH'];
const environment = JSON.parse(process.env['CHROMIUM_ENVIRONMENT'] ?? '{}') as Record<string, string>;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serve-sites.ts',
  fullyParallel: false,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      env: { ...process.env, ...environment } as Record<string, string>,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  // These build or preview the test subject themselves: once is enough.
  projects: testedSites.map((site) => ({ name: site.name, metadata: { site }, testIgnore: site.base === '/' ? /(cite|preview)\.spec/ : /browser.firefox.|(every-page|second-checker|reflow|keyboard|forced-colours)\.spec/ })),
});
