/** The keyboard on one page of each kind: in the order of the text, always in sight. */
import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './kinds.ts';
import { expect, test } from './site-test.ts';

test.describe.configure({ timeout: 240_000 });

/** Marks what a Tab can reach with its place in the text; of radio buttons the chosen one. Says how many there are. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
    const stops = all.filter((each) => each.tabIndex >= 0 && !each.matches(':disabled, [type=radio]:not(:checked)') && each.checkVisibility({ visibilityProperty: true }));
    stops.forEach((each, index) => each.setAttribute('data-stop', String(index)));
    return stops.length;
  });
}

/** Presses on one page: enough to be through the masthead and well into the text. */
const most = 30;

test('Tab goes through every kind of page in the order of its text', async ({ page, subject }) => {
  for (const address of pagesOfEachKind(subject)) {
    await page.goto(`./${address}`);
    const count = await numberStops(page);
    const expected = Array.from({ length: Math.min(count, most) }, (_, index) => String(index));
    const reached: string[] = [];
    for (let press = 0; press < expected.length; press += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement!.getAttribute('data-stop') ?? document.activeElement!.outerHTML.slice(0, 120)));
    }
    expect.soft(reached, `/${address}`).toEqual(expected);
  }
});

for (const width of [320, 1280]) {
  test(`whatever takes the focus shows it, in view, at ${width}`, async ({ page, subject }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of pagesOfEachKind(subject)) {
      await page.goto(`./${address}`);
      await numberStops(page);
      // The first focus comes from the keyboard: the rest then counts as the keyboard's too.
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() => {
        const isRinged = (each: Element | null) => {
          const { outlineStyle = 'none', outlineWidth = '0' } = each ? getComputedStyle(each) : {};
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        };
        const isInView = (each: Element) => [...each.getClientRects()].some(({ left, right, top, bottom }) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight);
        const isCovered = (each: Element) => {
          // The middle of what is in view of each of its lines.
          const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
          const points = [...each.getClientRects()].map(({ left, right, top, bottom }) => document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight)));
          // A mark of a drawing has gaps; nothing lies over a drawing.
          return !each.closest('svg') && !points.some((at) => at && (each.contains(at) || at.closest('label')?.contains(each)));
        };
        const seen = new Map<string, number>();
        return [...document.querySelectorAll<HTMLElement>('[data-stop]')].flatMap((each) => {
          // Links of a kind look alike: three of each will do.
          const kind = [each.tagName, each.className, each.parentElement!.tagName, each.parentElement!.className].map(String).join();
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          if (seen.get(kind)! > 3) return [];
          each.focus();
          // A radio button lies unseen over the words that stand for it, which are ringed in its place.
          const isUnseen = each.matches('input') && getComputedStyle(each).opacity === '0';
          const shows = isUnseen ? isRinged(each.nextElementSibling) || isRinged(each.closest('label')) : isRinged(each);
          const fault = document.activeElement !== each ? 'takes no focus' : !shows ? 'shows none' : !isInView(each) ? 'is out of view' : isCovered(each) ? 'is covered' : '';
          return fault ? [`${fault}: ${each.outerHTML.slice(0, 120)}`] : [];
        });
      });
      expect.soft(unseen.slice(0, 5), `/${address}`).toEqual([]);
    }
  });
}
