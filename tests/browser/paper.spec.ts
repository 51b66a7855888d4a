/** What a page shows on paper: a sheet of A4 with its margins is 672 pixels wide. */
import { expect, test } from './site-test.ts';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 672, height: 986 });
  await page.emulateMedia({ media: 'print' });
});

test('each figure is printed once, below its finding', async ({ page, subject }) => {
  for (const address of ['', 'members/', 'timeline/', 'counts/', 'claims/', ...subject.lists.sections.map(({ id }) => `sections/${id}/`)]) {
    await page.goto(`./${address}`);
    const figures = await page.locator('.figure-plate').evaluateAll((plates) =>
      plates.map((plate) => {
        const shown = [...plate.querySelectorAll('.drawing, .paper-half')].filter((drawing) => drawing.checkVisibility());
        const { bottom } = plate.querySelector('.figure-headline')!.getBoundingClientRect();
        return {
          id: plate.id,
          drawn: shown.every(({ classList }) => classList.contains('paper-half')) ? shown.length / 2 : shown.length,
          isBelow: shown.every((drawing) => drawing.getBoundingClientRect().top >= bottom),
          fits: shown.every((drawing) => drawing.getBoundingClientRect().right <= innerWidth + 1 && drawing.getBoundingClientRect().height < innerHeight),
        };
      }),
    );
    for (const figure of figures) expect(figure, `/${address}`).toEqual({ id: figure.id, drawn: 1, isBelow: true, fits: true });
  }
});

test('nothing printed is cut off at the side of the sheet', async ({ page, subject }) => {
  for (const address of ['', `sections/${subject.lists.sections[0]!.id}/`, `claims/${subject.lists.claims[0]!.id}/`, 'members/', 'counts/', 'sources/']) {
    await page.goto(`./${address}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `/${address}`).toBeLessThanOrEqual(0);
  }
});
