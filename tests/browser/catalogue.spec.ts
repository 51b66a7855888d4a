/** The lists of claims and events: complete without scripts, filtered with and without them, the choice in the address. */
import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const entries = '.catalogue > li:not(.catalogue-none):visible';

/** Names of the marks that can be reached, in the drawing that is shown. */
const marks = (page: Page) => page.locator('.drawing:visible .mark').evaluateAll((all) => all.filter((mark) => getComputedStyle(mark).visibility === 'visible').map((mark) => mark.getAttribute('href')!).sort());
const links = (page: Page) => page.locator(`${entries} .catalogue-name`).evaluateAll((all) => all.map((link) => link.getAttribute('href')!).sort());

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('claims are filtered by kind and verdict, in the list and among the squares', async ({ page, subject }) => {
      const { claims } = subject.lists;
      await page.goto('claims/');
      await expect(page.locator(entries)).toHaveCount(claims.length);
      for (const { kind, verdict } of claims.slice(0, 4)) {
        await page.locator('[name="kind"]').selectOption(kind);
        await expect(page.locator(entries)).toHaveCount(claims.filter((claim) => claim.kind === kind).length);
        await page.locator('[name="verdict"]').selectOption(verdict);
        await expect(page.locator(entries)).toHaveCount(claims.filter((claim) => claim.kind === kind && claim.verdict === verdict).length);
        expect(await marks(page)).toEqual(await links(page));
        await page.locator('[name="verdict"]').selectOption('');
      }
    });

    test('events are filtered by lane and by what the article mentions, in the list and in the drawing', async ({ page, subject }) => {
      const { events } = subject.lists;
      await page.goto('timeline/');
      await expect(page.locator(entries)).toHaveCount(events.length);
      for (const { id } of subject.get('figures', 'timeline').lanes) {
        await page.locator('[name="events"][value="all"]').check({ force: true });
        await page.locator(`[name="lane"][value="${id}"]`).check({ force: true });
        await expect(page.locator(entries)).toHaveCount(events.filter(({ lane }) => lane === id).length);
        expect(await marks(page)).toEqual(await links(page));
        await page.locator('[name="events"][value="article"]').check({ force: true });
        const mentioned = events.filter(({ lane, inArticle }) => lane === id && inArticle).length;
        await expect(page.locator(entries)).toHaveCount(mentioned);
        await expect(page.locator('.catalogue-none:visible')).toHaveCount(mentioned === 0 ? 1 : 0);
      }
    });
  });
}

test('claims are filtered by actor, and the address keeps every choice', async ({ page, subject }) => {
  const claim = subject.lists.claims.find(({ actors }) => actors.length > 0);
  if (!claim) return;
  const [actor] = claim.actors as [string];
  const about = subject.lists.claims.filter(({ actors }) => actors.includes(actor));
  await page.goto('claims/');
  await page.locator('[name="actor"]').selectOption(actor);
  await expect(page.locator(entries)).toHaveCount(about.length);
  const all = subject.lists.claims.length;
  await expect(page.locator('.catalogue-status')).toHaveText(about.length === all ? `All ${all} shown` : `${about.length} of ${all} shown`);
  expect(await marks(page)).toEqual(await links(page));
  await page.locator('[name="kind"]').selectOption(claim.kind);
  const address = page.url();
  expect(new URL(address).search).toBe(`?actor=${actor}&kind=${claim.kind}`);
  await page.goto('about/');
  await page.goto(address);
  await expect(page.locator(entries)).toHaveCount(about.filter(({ kind }) => kind === claim.kind).length);
});

test('a link to a number lands on its entry', async ({ page, subject }) => {
  for (const { id } of subject.lists.counts.slice(0, 3)) {
    await page.goto(`counts/#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});
