/** Playwright's `test` with the site under test: its subject, and its address as base of every path. */
import { test as base } from '@playwright/test';
import { readSubject } from '../../src/model/read-subject.ts';
import type { Subject } from '../../src/model/subject.ts';
import type { TestedSite } from '../sites.ts';

const subjects = new Map<string, Subject>();

export const test = base.extend<{ subject: Subject }>({
  baseURL: async ({}, use, info) => {
    await use((JSON.parse(process.env['SERVED']!) as Record<string, string>)[info.project.name]);
  },
  subject: async ({}, use, info) => {
    const { content } = info.project.metadata['site'] as TestedSite;
    if (!subjects.has(content)) subjects.set(content, readSubject(content));
    await use(subjects.get(content)!);
  },
});

export { expect } from '@playwright/test';
