import { expect, test } from './site-test.ts';
import { sought } from './sought.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('about/');
});

test('⌘K opens the dialog as Ctrl-K does; it is a combobox over a list in groups, and the count is said', async ({ page }, info) => {
  await page.keyboard.press('Meta+k');
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type(sought(info.project.name).word);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  const list = page.getByRole('listbox', { name: 'Results' });
  await expect(field).toHaveAttribute('aria-controls', (await list.getAttribute('id'))!);
  const groups = list.getByRole('group');
  expect(await groups.count()).toBeGreaterThan(1);
  for (const group of await groups.all()) {
    await expect(group).toHaveAccessibleName(/\S/);
    expect(await group.getByRole('option').count()).toBeGreaterThan(0);
  }
});

test('the arrows go round: up from the field to the last result, down from the last to the field', async ({ page }, info) => {
  await page.keyboard.press('/');
  await page.keyboard.type(sought(info.project.name).word);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  const field = page.getByRole('combobox');
  await page.keyboard.press('ArrowUp');
  const last = page.getByRole('option').last();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await last.getAttribute('id'))!);
  await page.keyboard.press('ArrowDown');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await expect(field).toBeFocused();
});

test('a result found by another name says which', async ({ page, subject }) => {
  const isAlias = (alias: string) => /^[a-z]{4,}$/.test(alias);
  const topic = subject.lists.topics.find(({ title, aliases }) => aliases.some((alias) => isAlias(alias) && !title.toLowerCase().includes(alias)))!;
  const alias = topic.aliases.find((name) => isAlias(name) && !topic.title.toLowerCase().includes(name))!;
  await page.keyboard.press('/');
  await page.keyboard.type(alias);
  await expect(page.locator(`[role=option][href*="topics/${topic.id}/"]`)).toContainText(`also known as “${alias}”`);
});

test('a misspelt word is guessed and said, and stays as it was typed', async ({ page }, info) => {
  const { word, misspelt } = sought(info.project.name);
  await page.keyboard.press('/');
  await page.keyboard.type(misspelt);
  await expect(page.locator('.search-dialog .search-notice')).toHaveText(new RegExp(`^Nothing here has “${misspelt}”\\. Did you mean “${word}”\\? These are its results\\.$`, 'i'));
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveValue(misspelt);
});

test('nonsense finds nothing, says so and points to the index', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('xqzzt');
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Browse from A to Z' })).toHaveAttribute('href', /search\/#a-to-z$/);
});

test('Escape closes the dialog wherever it was, and what was typed is there when it opens again', async ({ page }, info) => {
  const { word } = sought(info.project.name);
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toHaveValue(word);
});
