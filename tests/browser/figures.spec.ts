/** The figures in a browser: the drawing that fits, the switch without scripts, the keyboard, sorting, the frame. */
import type { Page } from '@playwright/test';
import AxeBuilder from 'axe-core';
import { drawingFaults } from './drawing-faults.ts';
import { figurePages as pages, figureWidths } from './figure-pages.ts';
import { expect, test } from './site-test.ts';

// Each test opens many pages.
test.describe.configure({ timeout: 180_000 });

/** Widths of the drawings that a page shows, one for each figure. */
const shown = (page: Page) => page.locator('.drawing:visible').evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().width));

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of figureWidths) {
    test(`every figure shows one drawing that fits ${width}, with text of 12 pixels or more`, async ({ page, subject }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const { id } of subject.lists.figures) {
        await page.goto(pages[id]);
        expect(await page.evaluate(drawingFaults, id), id).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), id).toBeLessThanOrEqual(0);
      }
    });
  }

  test('the switch changes headline, drawing, key and the pictures to take away', async ({ page, subject }) => {
    await page.goto('members/');
    const plate = page.locator('#figure-members');
    for (const { id, label, meaning } of subject.lists.definitions) {
      await plate.getByLabel(label, { exact: true }).check({ force: true });
      await expect(plate.locator('.drawing:visible')).toHaveCount(1);
      const headline = await plate.locator('.figure-headline').innerText();
      expect((await plate.locator('.drawing:visible').getAttribute('aria-label'))!.replace(/\s+/g, ' '), id).toBe(headline.replace(/\s+/g, ' '));
      await expect(plate.locator('.key-meaning:visible')).toHaveText(meaning.replace(/ /g, '\u00A0').replace(/\u00A0/g, ' '));
      const offered = plate.locator('.figure-actions a:visible').filter({ hasText: /^(SVG|PNG)$/ });
      const pictures = await offered.evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
      expect(pictures.map((href) => href.replace(/^.*\//, ''))).toEqual([`members-${id}.svg`, `members-${id}.png`]);
      for (const picture of pictures) expect((await page.request.get(picture)).status(), picture).toBe(200);
    }
  });

  test('a table of more than 300 cells stands closed, and its address opens it', async ({ page, subject }) => {
    for (const { id } of subject.lists.figures) {
      await page.goto(pages[id]);
      const plate = page.locator(`#figure-${id}`);
      const table = plate.locator('.figure-table');
      const cells = await table.locator('tbody :is(th, td)').count();
      if (cells > 300 && id !== 'members') await expect(table, id).toBeHidden();
      await plate.getByRole('link', { name: /^Table of figure/ }).click();
      await expect(table, id).toBeInViewport();
    }
  });

  test('what needs scripts is not offered', async ({ page }) => {
    await page.goto('members/');
    for (const control of await page.locator('.needs-script').all()) await expect(control).toBeHidden();
  });
});

test('a drawing is one Tab stop with arrow keys inside and Escape out', async ({ page }) => {
  await page.goto('claims/');
  const marks = page.locator('.drawing:visible .mark');
  await marks.first().focus();
  await expect(marks.first()).toBeFocused();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  const first = await focused();
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
  }).toPass();
  await page.keyboard.press('Home');
  expect(await focused()).toBe(first);
  await expect(page.locator('.drawing:visible .mark[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.closest('.drawing') === null && document.activeElement.closest('.figure-plate') !== null)).toBe(true);
});

test('rows sort, and the address keeps the order and the definition', async ({ page, subject }) => {
  await page.goto('members/');
  const plate = page.locator('#figure-attendance');
  const names = async () => (await plate.locator('.figure-table tbody th').allInnerTexts()).map((name) => name.trim());
  const hrefs = async () => plate.locator('.figure-table tbody th a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const marks = async () => plate.locator('.drawing:visible .attendance-rows .mark').evaluateAll((rows) => rows.map((row) => ({ href: row.getAttribute('href'), y: row.getBoundingClientRect().y })));
  await plate.getByLabel('Name', { exact: true }).check({ force: true });
  await expect(page).toHaveURL(/\?order=name/);
  const sorted = [...(await names())].sort((left, right) => left.localeCompare(right, 'en'));
  expect(await names()).toEqual(sorted);
  expect((await marks()).map(({ href }) => href)).toEqual(await hrefs());
  const tops = (await marks()).map(({ y }) => y);
  expect(tops).toEqual([...tops].sort((left, right) => left - right));

  const last = subject.lists.definitions.at(-1)!;
  await page.locator('#figure-members').getByLabel(last.label, { exact: true }).check({ force: true });
  await expect(page).toHaveURL(new RegExp(`definition=${last.id}`));
  const address = page.url();
  await page.goto('about/');
  await page.goto(address);
  await expect(page.locator('#figure-members').getByLabel(last.label, { exact: true })).toBeChecked();
  await expect.poll(names).toEqual(sorted);
});

test('the heights that the panel names hold the embedded page', async ({ page, subject }) => {
  for (const { id } of subject.lists.figures) {
    await page.goto(pages[id]);
    const words = await page.locator(`#figure-${id}-use`).evaluate((panel) => panel.textContent ?? '');
    const [, wide, narrow] = /Height (\d+)[\s\S]*?up to (\d+)/.exec(words)!;
    for (const [width, height] of [[768, wide], [1200, wide], [320, narrow]] as const) {
      await page.setViewportSize({ width, height: 200 });
      await page.goto(`embed/${id}/`);
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `${id} at ${width}`).toBeLessThanOrEqual(Number(height));
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}`, async ({ page, subject }) => {
    await page.emulateMedia({ colorScheme });
    for (const { id } of subject.lists.figures) {
      for (const address of [pages[id], `embed/${id}/`]) {
        await page.goto(address);
        await page.evaluate(`${AxeBuilder.source}; undefined`);
        const faults = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof AxeBuilder }).axe.run();
          return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        });
        expect(faults, address).toEqual([]);
      }
    }
  });
}

test('a page shows one drawing of each figure', async ({ page, subject }) => {
  await page.goto('./');
  expect(await shown(page)).toHaveLength(subject.lists.figures.length);
});
