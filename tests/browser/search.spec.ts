import { expect, test } from './site-test.ts';

/** A word of each subject, and the claim whose sentence it should lead to. */
const sought: Record<string, { word: string; claim: string }> = {
  'the real subject': { word: 'backstop', claim: 'c26' },
  'the test subject': { word: 'bell', claim: 'c05' },
};

test('search by keyboard opens the very sentence', async ({ page, subject }, info) => {
  const { word, claim } = sought[info.project.name]!;
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
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith(`/sections/${section}/`) && url.hash === `#${claim}`);
  await expect(page.locator(`#${claim}`)).toBeInViewport();
});

test('nothing of the search is fetched before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /search\.client|names\.json|pagefind|open-index/.test(path))).toEqual([]);
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
