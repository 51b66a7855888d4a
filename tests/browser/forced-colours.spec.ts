/** Readers who set their own colours: no word drowns in its ground, and what is chosen or focused stands out. */
import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './kinds.ts';
import { axeFaults, colourRules } from './run-axe.ts';
import { expect, test } from './site-test.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

/** The browser lays a ground of the page's colour behind words, unless a part keeps its own colours. */
function drowned(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const hasWords = (each: Element) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    return [...document.querySelectorAll('body *:not(svg *)')]
      .filter((each) => hasWords(each) && each.checkVisibility())
      .filter((each) => {
        const { color, forcedColorAdjust } = getComputedStyle(each) as CSSStyleDeclaration & { forcedColorAdjust: string };
        return color === ground && forcedColorAdjust !== 'none';
      })
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

test('in forced colours axe finds no fault, and no words have the colour of their ground', async ({ page, subject }) => {
  test.setTimeout(240_000);
  for (const address of pagesOfEachKind(subject)) {
    await page.goto(`./${address}`);
    expect.soft([...(await axeFaults(page, colourRules)), ...(await drowned(page))], `/${address}`).toEqual([]);
  }
});

test('in forced colours a choice that is focused looks unlike one that is not', async ({ page }) => {
  for (const [address, choice] of [['./', '.path label:has(:checked)'], ['members/', '#figure-members label:has(:checked)']] as const) {
    await page.goto(address);
    const label = page.locator(choice);
    await label.locator('input').press('ArrowRight');
    const rings = () => label.evaluate((each) => [each, ...each.querySelectorAll('span')].map((part) => getComputedStyle(part).outline).join());
    const focused = await rings();
    await label.locator('input').blur();
    expect(await rings(), address).not.toBe(focused);
  }
});
