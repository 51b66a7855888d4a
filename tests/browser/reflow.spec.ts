/** What readers do to a page: enlarge it four times, space its text, ask for stillness. */
import type { Page } from '@playwright/test';
import { drawingFaults } from './drawing-faults.ts';
import { figurePages } from './figure-pages.ts';
import { pagesOfEachKind } from './kinds.ts';
import { lostText } from './lost-text.ts';
import { expect, test } from './site-test.ts';

test.describe.configure({ timeout: 240_000 });

const over = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The least that WCAG 1.4.12 asks a page to bear, through a sheet that the policy allows. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets.push(sheet);
}

test.describe('a window of 1280 by 1024 at 400 per cent', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('shows every kind of page whole, in one column', async ({ page, subject }) => {
    for (const address of pagesOfEachKind(subject)) {
      await page.goto(`./${address}`);
      expect.soft(await over(page), `/${address}`).toBeLessThanOrEqual(0);
      expect.soft(await page.evaluate(lostText), `/${address}`).toEqual([]);
      const pinned = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((each) => getComputedStyle(each).position === 'fixed' && each.checkVisibility() && each.getBoundingClientRect().height > innerHeight / 4).map(({ className }) => className));
      expect.soft(pinned, `/${address} is covered`).toEqual([]);
    }
  });
});

test('spaced text loses no word on any kind of page', async ({ page, subject }) => {
  for (const address of pagesOfEachKind(subject)) {
    await page.goto(`./${address}`);
    await page.evaluate(spaceText);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await over(page), `/${address} at ${width}`).toBeLessThanOrEqual(0);
      expect.soft(await page.evaluate(lostText), `/${address} at ${width}`).toEqual([]);
    }
  }
});

test('spaced text leaves every figure legible', async ({ page, subject }) => {
  for (const { id } of subject.lists.figures) {
    await page.goto(figurePages[id]);
    await page.evaluate(spaceText);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await page.evaluate(drawingFaults, id), `${id} at ${width}`).toEqual([]);
    }
  }
});

test('nothing moves of itself for a reader who asked for stillness', async ({ page, subject }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of pagesOfEachKind(subject)) {
    await page.goto(`./${address}`);
    const moving = await page.evaluate(() => {
      const moves = ({ animationName, transitionDuration, scrollBehavior }: CSSStyleDeclaration) => animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
      const parts = [...document.querySelectorAll('*')].filter((part) => moves(getComputedStyle(part))).map(({ className, tagName }) => `${tagName} ${String(className)}`);
      return [...parts, ...document.getAnimations().map(() => 'an animation')];
    });
    expect.soft(moving, `/${address}`).toEqual([]);
  }
});
