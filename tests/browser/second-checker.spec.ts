/** A second opinion: the rules of IBM's Equal Access for WCAG 2.2, A and AA, run inside the page. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './kinds.ts';
import { expect, test } from './site-test.ts';

const engine = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

/** One rule is left out: it never fails a page, only asks a person to look (keyboard.spec.ts does), and takes half the time. */
const check = `(() => {
  const checker = new ace.Checker();
  checker.rulesetRules.WCAG_2_2 = checker.rulesetRules.WCAG_2_2.filter((id) => id !== 'element_tabbable_unobscured');
  return checker.check(document, ['WCAG_2_2']);
})()`;

interface Finding {
  ruleId: string;
  /** How grave, and how sure: "VIOLATION" and "FAIL" are failures; the rest is advice, or asks a person to look. */
  value: [string, string];
  message: string;
  snippet: string;
}

async function failures(page: Page): Promise<string[]> {
  await page.evaluate(`${engine}; undefined`);
  const { results } = (await page.evaluate(check)) as { results: Finding[] };
  expect(results.length, 'rules that had something to say').toBeGreaterThan(50);
  return results.filter(({ value }) => value.join() === 'VIOLATION,FAIL').map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}

test('a second checker finds no failure of WCAG 2.2, A or AA, on any kind of page', async ({ page, subject }) => {
  test.setTimeout(240_000);
  for (const address of pagesOfEachKind(subject)) {
    await page.goto(`./${address}`);
    expect.soft(await failures(page), `/${address}`).toEqual([]);
  }
});

test('the second checker sees a picture without words and a field without a name', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('input'), document.createElement('img')));
  const found = await failures(page);
  expect(found.map((each) => each.split(':')[0]).sort()).toEqual(['img_alt_valid', 'input_label_exists']);
});
