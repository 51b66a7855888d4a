import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** For each section of the home page whether it is put off until it is near. */
const putOff = (page: Page) => page.evaluate(() => [...document.querySelectorAll('.reading > .section')].map((section) => getComputedStyle(section).contentVisibility === 'auto'));

test('on a phone the sections of the home page wait for its scripts, and then all are laid out', async ({ page, subject }) => {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect.poll(() => putOff(page)).toEqual(subject.lists.sections.map(() => true));
  open();
  await expect.poll(() => putOff(page)).toEqual(subject.lists.sections.map(() => false));
});

test('scripts that fail to load leave every section to scroll to', async ({ page, subject }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('./');
  const last = page.locator(`[id="${subject.lists.sections.at(-1)!.id}"]`);
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect.poll(() => last.evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
});

test('nothing is put off on a desk, or where an address leads into the text', async ({ page, subject }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  const none = subject.lists.sections.map(() => false);
  await page.goto(`./#${subject.lists.sections.at(-1)!.id}`);
  expect(await putOff(page)).toEqual(none);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  expect(await putOff(page)).toEqual(none);
});

test('a home page that is loaded again on a phone puts nothing off, and shows what it was left at', async ({ page, subject }) => {
  await page.goto('./', { waitUntil: 'networkidle' });
  const last = page.locator(`[id="${subject.lists.sections.at(-1)!.id}"]`);
  const top = () => last.evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  await last.evaluate((heading) => heading.scrollIntoView());
  await page.waitForTimeout(300);
  const before = await top();
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload({ waitUntil: 'networkidle' });
  expect(await putOff(page)).toEqual(subject.lists.sections.map(() => false));
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
});
