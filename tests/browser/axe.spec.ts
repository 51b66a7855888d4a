import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { pagesOfEachKind } from './kinds.ts';
import { expect, test } from './site-test.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** In the dark only colours differ. */
const rules = { light: '', dark: ', runOnly: ["color-contrast"]' };

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds no fault on any kind of page, ${scheme}`, async ({ page, subject }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const address of pagesOfEachKind(subject)) {
      await page.goto(`./${address}`);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(`axe.run(document, { resultTypes: ["violations"]${rules[scheme]} })`)) as AxeResults;
      faults.push(...violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `/${address}: ${id}, ${nodes.length} times: ${html.slice(0, 300)}`)));
    }
    expect(faults).toEqual([]);
  });
}
