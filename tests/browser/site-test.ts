/** Playwright's `test` with the site under test: its subject, its address as base of every path, and what its pages complain of. */
import { test as base } from '@playwright/test';
import { readSubject } from '../../src/model/read-subject.ts';
import type { Subject } from '../../src/model/subject.ts';
import type { TestedSite } from '../sites.ts';

const subjects = new Map<string, Subject>();

interface SiteFixtures {
  subject: Subject;
  /** Errors in the console, scripts that threw, requests that failed or left the site; a test that ends with any fails. */
  complaints: string[];
}

export const test = base.extend<SiteFixtures>({
  baseURL: async ({}, use, info) => {
    await use((JSON.parse(process.env['SERVED']!) as Record<string, string>)[info.project.name]);
  },
  subject: async ({}, use, info) => {
    const { content } = info.project.metadata['site'] as TestedSite;
    if (!subjects.has(content)) subjects.set(content, readSubject(content));
    await use(subjects.get(content)!);
  },
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        const isRefused = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !isRefused) complaints.push(`${message.page()?.url()}: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('response', (response) => {
        const request = response.request();
        if (response.status() >= 400 && !request.isNavigationRequest()) complaints.push(`${request.frame().url()}: ${request.url()} answered ${response.status()}`);
      });
      context.on('request', (request) => {
        const leaves = /^https?:/.test(request.url()) && !request.url().startsWith(baseURL!);
        if (leaves && !request.isNavigationRequest()) complaints.push(`${request.frame().url()}: asked for ${request.url()}`);
      });
      await use(complaints);
      // A request that a test still holds is let go with its page.
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
