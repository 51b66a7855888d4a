import { expect, test } from './site-test.ts';
import { sought } from './sought.ts';

test('a misspelt word is guessed, said and shown with its results', async ({ page }, info) => {
  const { word, misspelt } = sought(info.project.name);
  await page.goto(`search/?q=${misspelt}`);
  await expect(page.locator('[data-search=notice]')).toContainText(`Nothing here has “${misspelt}”. Did you mean`);
  await expect(page.locator('[data-search=notice] a')).toHaveText(new RegExp(word, 'i'));
  await expect(page.getByRole('searchbox')).toHaveValue(misspelt);
  await expect(page.locator('.search-result').first()).toBeVisible();
});

test('nonsense finds nothing, says so and offers a way on', async ({ page }) => {
  await page.goto('search/?q=xqzvwk');
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
  await expect(page.locator('.search-result')).toHaveCount(0);
  await expect(page.locator('[data-search=notice]').getByRole('link', { name: 'A–Z index' })).toHaveAttribute('href', '#a-to-z');
  await expect(page.locator('[data-search=notice]').getByRole('link', { name: 'topics' })).toHaveAttribute('href', /topics\/$/);
  await expect(page.locator('.search-narrow')).toBeHidden();
});

test('every facet narrows to as many results as it says, and the address holds it', async ({ page }, info) => {
  await page.goto(`search/?q=${sought(info.project.name).broad}`);
  await expect(page.getByRole('status')).toContainText(/^\d+ results?$/);
  const values = page.locator('.search-facets > fieldset > ul > li');
  for (let at = 0; at < Math.min(4, await values.count()); at += 1) {
    const id = (await values.nth(at).locator('input').getAttribute('id'))!;
    const count = await values.nth(at).locator('.facet-count').innerText();
    await page.locator(`#${id}`).check();
    await expect(page.getByRole('status')).toHaveText(count === '1' ? '1 result' : `${count} results`);
    expect(new URL(page.url()).search).toContain(id.replace(/^facet-([a-z]+)-/, '$1='));
    await expect(page.locator(`#${id}`)).toBeFocused();
    await page.goBack();
    await expect(page.locator(`#${id}`)).not.toBeChecked();
  }
});

test('an address with query and facets opens the same results', async ({ page }, info) => {
  await page.goto(`search/?q=${sought(info.project.name).broad}&kind=claims`);
  await expect(page.locator('#facet-kind-claims')).toBeChecked();
  await expect(page.locator('.search-group')).toHaveCount(1);
  await expect(page.locator('.search-group h2')).toContainText('Claims');
});

test('the way back from a result leads to the same place', async ({ page }, info) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(`search/?q=${sought(info.project.name).broad}`);
  await expect(page.getByRole('status')).toContainText(/^\d+ results?$/);
  const last = page.locator('.search-result a').last();
  await last.scrollIntoViewIfNeeded();
  const y = await page.evaluate(() => scrollY);
  expect(y).toBeGreaterThan(0);
  await last.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await expect(page.getByRole('status')).toContainText(/^\d+ results?$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(y);
});

test('a result says what it is: excerpt marked, verdict and date written', async ({ page, subject }, info) => {
  const { word, claim } = sought(info.project.name);
  await page.goto(`search/?q=${word}&kind=claims`);
  const all = page.getByRole('button', { name: /^Show all/ });
  await expect(page.getByRole('status')).toContainText(/^\d+ results?$/);
  if (await all.isVisible()) await all.click();
  const result = page.locator('.search-result', { has: page.locator(`a[href*="claims/${claim}/"]`) });
  await expect(result.locator('.search-verdict')).toHaveClass(new RegExp(`verdict-${subject.get('claims', claim).verdict}`));
  await expect(result.locator('mark').first()).toHaveText(new RegExp(word, 'i'));
});
