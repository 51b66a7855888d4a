import { expect, test } from './site-test.ts';

test('the home page opens with the title of the subject', async ({ page, subject }) => {
  await page.goto('./');
  await expect(page.locator('h1')).toHaveText(subject.site.title);
});
