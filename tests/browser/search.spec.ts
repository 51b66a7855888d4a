import { expect, test } from './site-test.ts';

test('a searcher finds a topic by keyboard alone and lands on its words', async ({ page, subject }) => {
  const topic = subject.lists.topics[0]!;
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(topic.title);
  await expect(page.getByRole('option').first()).toContainText(topic.title);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][aria-selected=true]')).toContainText(topic.title);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/topics/${topic.id}/`));
  await expect(page.locator('h1')).toBeInViewport();
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('about/');
  const opener = page.locator('[data-search-open]');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});
