import { expect, test } from './site-test.ts';
import { sought } from './sought.ts';

test('search by keyboard opens the very sentence', async ({ page, subject }, info) => {
  const { word, claim } = sought(info.project.name);
  const { section } = subject.get('claims', claim);
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(word);
  const option = page.locator(`[role=option][href*="sections/${section}/"][href$="#${claim}"]`);
  await expect(option).toBeVisible();
  for (let press = 0; press < 40; press += 1) {
    if ((await option.getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith(`/sections/${section}/`) && url.hash === `#${claim}`);
  await expect(page.locator(`#${claim}`)).toBeInViewport();
});

test('Ctrl-K opens the dialog, Escape closes it and gives the focus back', async ({ page }) => {
  await page.goto('about/');
  await page.locator('[data-search-open]').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
  await expect(page.locator('[data-search-open]')).toBeFocused();
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
});

test('Enter without a choice leads to all results, with the query in the address', async ({ page }, info) => {
  const { word } = sought(info.project.name);
  await page.goto('about/');
  await page.locator('[data-search-open]').click();
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith('/search/') && url.searchParams.get('q') === word);
  await expect(page.getByRole('searchbox')).toHaveValue(word);
  await expect(page.getByRole('status')).toContainText('result');
});

test('the names answer at once, and what the text adds moves nothing', async ({ page }, info) => {
  const { word } = sought(info.project.name);
  let open = () => undefined as void;
  const held = new Promise<void>((resolve) => (open = resolve));
  await page.route('**/assets/search/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('by name');
  const places = () => options.evaluateAll((all) => all.map((option) => `${option.getAttribute('href')} ${option.getBoundingClientRect().top}`));
  const before = await places();
  open();
  await expect(page.getByRole('status')).not.toContainText('by name');
  expect((await places()).slice(0, before.length)).toEqual(before);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and lists topics, actors and sections from A to Z', async ({ page, subject }) => {
    await page.goto('search/');
    await expect(page.getByText('Search needs scripts')).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
    const { topics, actors, sections } = subject.lists;
    await expect(page.locator('.a-to-z li a')).toHaveCount(topics.length + actors.length + sections.length);
  });
});
