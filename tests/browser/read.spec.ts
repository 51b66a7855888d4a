import { expect, test } from './site-test.ts';

test('a reader goes from the home page through every section', async ({ page, subject }) => {
  const { sections } = subject.lists;
  await page.goto('./');
  await expect(page.locator('h1')).toContainText(subject.site.title);
  await page.locator(`main a[href$="sections/${sections[0]!.id}/"]`).first().click();
  for (const [index, section] of sections.entries()) {
    await expect(page.locator('h1')).toContainText(section.title);
    const next = sections[index + 1];
    if (next) await page.locator(`main a[href$="sections/${next.id}/"]`).last().click();
  }
});

test('a reader opens a claim’s evidence, follows it to its source, and comes back to it', async ({ page, subject }) => {
  const claim = subject.lists.claims.find(({ evidence }) => evidence.length > 0)!;
  const source = claim.evidence[0]!.source;
  await page.goto(`sections/${claim.section}/`);
  await page.locator(`main a[href$="#${claim.id}-record"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`#${claim.id}-record$`));
  await expect(page.locator(`#${claim.id}-record`)).toBeInViewport();
  const link = page.locator(`a[href$="/sources/${source.id}/"]:visible`).first();
  await link.click();
  await expect(page.locator('h1')).toContainText(source.title ?? source.description!);
  await expect(page.locator(`main a[href$="/claims/${claim.id}/"]`)).not.toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`sections/${claim.section}/#${claim.id}-record$`));
  await expect(link).toBeVisible();
});

test('a report writer opens a claim’s own page and finds its sentence from there', async ({ page, subject }) => {
  const claim = subject.lists.claims.at(-1)!;
  await page.goto(`claims/${claim.id}/`);
  await expect(page.locator('h1')).toContainText(claim.headline);
  await page.locator(`main a[href$="sections/${claim.section}/#${claim.id}"]`).first().click();
  await expect(page.locator(`#${claim.id}`)).toBeInViewport();
});

test('an address that does not exist says so and leads on', async ({ page }) => {
  const answer = await page.goto('claims/c999/');
  expect(answer!.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('main a').first().click();
  await expect(page.locator('h1')).toBeVisible();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole text and its evidence are there, and every way on works', async ({ page, subject }) => {
    await page.goto('./');
    for (const { id, title } of subject.lists.sections) await expect(page.locator(`#${id}`)).toContainText(title);
    const claim = subject.lists.claims[0]!;
    await expect(page.locator(`#${claim.id}`)).toBeVisible();
    await page.goto(`claims/${claim.id}/`);
    await expect(page.getByText(claim.note.slice(0, 40))).toBeVisible();
    await page.goto('search/');
    const topic = subject.lists.topics[0]!;
    await page.locator(`main a[href$="topics/${topic.id}/"]`).first().click();
    await expect(page.locator('h1')).toContainText(topic.title);
  });
});
