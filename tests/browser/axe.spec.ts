import { pagesOfEachKind } from './kinds.ts';
import { axeFaults, colourRules } from './run-axe.ts';
import { expect, test } from './site-test.ts';
import { sought } from './sought.ts';

/** In the dark only colours differ. */
const rules = { light: {}, dark: colourRules };

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault on any kind of page, ${colorScheme}`, async ({ page, subject }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const address of pagesOfEachKind(subject)) {
      await page.goto(`./${address}`);
      expect.soft(await axeFaults(page, rules[colorScheme]), `/${address}`).toEqual([]);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in what opens over a page, ${colorScheme}`, async ({ page, subject }, info) => {
    await page.emulateMedia({ colorScheme });
    const { word, claim } = sought(info.project.name);
    const { section } = subject.get('claims', claim);
    await page.goto(`sections/${section}/`);
    await page.keyboard.press('/');
    await page.keyboard.type(word);
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('option').first()).toBeVisible();
    expect(await axeFaults(page), 'search').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: `Cite ${claim}` }).first().press('Enter');
    await expect(page.getByRole('dialog', { name: 'Link and cite' })).toBeVisible();
    expect(await axeFaults(page), 'citing').toEqual([]);
    await page.keyboard.press('Escape');

    const { id, text } = subject.lists.sections.find(({ text: { rows } }) => rows.some(({ references }) => references.some(({ kind }) => kind === 'topics')))!;
    const topic = text.rows.flatMap(({ references }) => references).find(({ kind }) => kind === 'topics')!;
    await page.goto(`sections/${id}/`);
    await page.locator(`.row-prose a[href$="/topics/${topic.id}/"]`).first().hover();
    await expect(page.locator('.preview')).toBeVisible();
    expect(await axeFaults(page), 'preview').toEqual([]);
  });
}
