import { pagesOfEachKind } from './kinds.ts';
import { expect, test } from './site-test.ts';

for (const width of [320, 390, 768, 1280]) {
  test(`no kind of page scrolls sideways at ${width}`, async ({ page, subject }) => {
    await page.setViewportSize({ width, height: 900 });
    const wide: string[] = [];
    for (const address of pagesOfEachKind(subject)) {
      await page.goto(`./${address}`);
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrolled > width) wide.push(`/${address} is ${scrolled} wide`);
    }
    expect(wide).toEqual([]);
  });
}
