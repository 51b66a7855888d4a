/** The site's `test` with a tab of Firefox, driven by WebDriver BiDi; skipped by name where there is no Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { test as siteTest } from '../site-test.ts';
import { findFirefox } from './find-firefox.ts';

const executablePath = findFirefox();

interface BrowserOptions {
  /** False: no page may run a script. What a test evaluates runs all the same, but waits for no promise. */
  scripts: boolean;
  firefox: Browser | undefined;
}

interface TabFixtures {
  tab: Page;
}

export const test = siteTest.extend<TabFixtures, BrowserOptions>({
  scripts: [true, { option: true, scope: 'worker' }],
  firefox: [
    async ({ scripts }, use) => {
      if (!executablePath) return use(undefined);
      // Scroll bars that take no room: a window of 320 pixels has 320 for the page.
      const extraPrefsFirefox = { 'javascript.enabled': scripts, 'ui.useOverlayScrollbars': 1 };
      const firefox = await launch({ browser: 'firefox', executablePath, extraPrefsFirefox, protocolTimeout: 60_000 });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ firefox, complaints, baseURL }, use, info) => {
    info.skip(!firefox, 'no Firefox on this machine');
    const tab = await firefox!.newPage();
    tab.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${tab.url()}: ${message.text()}`);
    });
    // What the policy refused comes as an error of the page.
    tab.on('pageerror', (error) => complaints.push(`${tab.url()}: ${String(error)}`));
    tab.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL!)) complaints.push(`${tab.url()}: asked for ${request.url()}`);
    });
    tab.on('response', (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest()) complaints.push(`${tab.url()}: ${response.url()} answered ${response.status()}`);
    });
    await use(tab);
    await tab.close();
  },
  // The site's own listens to Playwright's browser, which is not needed here.
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  },
});

export { expect } from '@playwright/test';
