import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';
import { sought } from './sought.ts';

/** The browser complains of what these tests break, and of nothing else. */
test.afterEach(({ complaints }) => {
  const broken = complaints.splice(0);
  expect(broken.filter((complaint) => !/pagefind|names\.json|assets\/search/i.test(complaint))).toEqual([]);
});

/** The page says that only names were searched, shows what they answered, and points to the index below. */
async function expectNamesAlone(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toContainText('by name. The full text could not be searched here.');
  await expect(page.locator('.search-result').first()).toBeVisible();
  await expect(page.locator('[data-search=notice]').getByRole('link', { name: 'A–Z index' })).toBeVisible();
  await expect(page.locator('.a-to-z li a').first()).toBeVisible();
}

test('when the names are missing, the search page says so above the A–Z index', async ({ page }, info) => {
  await page.route('**/search/names.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`search/?q=${sought(info.project.name).word}`);
  await expect(page.getByRole('status')).toContainText('Search did not load.');
  await expect(page.locator('.a-to-z li a').first()).toBeVisible();
});

test('when the index is missing, names answer and the page says what could not be searched', async ({ page }, info) => {
  await page.route('**/assets/search/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`search/?q=${sought(info.project.name).word}`);
  await expectNamesAlone(page);
});

test('when the names are older than the index, they answer and the page says what could not be searched', async ({ page }, info) => {
  await page.route('**/search/names.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), version: '0000000000' } });
  });
  await page.goto(`search/?q=${sought(info.project.name).word}`);
  await expectNamesAlone(page);
});

for (const part of ['table.json', 'index/*.json', 'wasm.*.pagefind']) {
  test(`when ${part} is cut short, names answer and the page says so`, async ({ page }, info) => {
    await page.route(`**/assets/search/*/${part}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ status: 200, body: (await answer.body()).subarray(0, 40) });
    });
    await page.goto(`search/?q=${sought(info.project.name).word}`);
    await expectNamesAlone(page);
  });
}

test('where WebAssembly is refused, names answer and the page says so', async ({ page }, info) => {
  await page.route('**/search/?q=*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': "script-src 'self' 'unsafe-inline'" } });
  });
  await page.goto(`search/?q=${sought(info.project.name).word}`);
  await expectNamesAlone(page);
});

test('when the line is lost, a sentence and the way to the A–Z index take the place of the dialog', async ({ page, context }) => {
  await page.goto('about/');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await expect(page.getByRole('alert')).toContainText('Search did not load. Is the line lost?');
  await expect(page.getByRole('alert').getByRole('link', { name: 'A–Z index' })).toHaveAttribute('href', /search\/#a-to-z$/);
  await context.setOffline(false);
  // A line that comes back may still refuse the first request.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
});

test('a search that is slow to come says so, and opens all the same', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route(/\/search\.client/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(page.getByRole('status')).toHaveText('Search is still on its way. There is also the A–Z index.');
  await expect(page.getByRole('status').getByRole('link', { name: 'A–Z index' })).toHaveAttribute('href', /search\/#a-to-z$/);
  held.forEach((release) => release());
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByText('still on its way')).toHaveCount(0);
});

test('when the line is lost while typing, the dialog says so', async ({ page, context }, info) => {
  await page.goto('about/');
  const names = page.waitForResponse('**/search/names.json');
  await page.keyboard.press('/');
  await (await names).finished();
  await expect(page.getByRole('combobox')).toBeFocused();
  await context.setOffline(true);
  await page.keyboard.type(sought(info.project.name).word);
  await expect(page.getByRole('status')).toContainText('The full text could not be searched here.');
});
