/** Runs axe in a page of any browser. */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What differs between two looks of a page. */
export const colourRules: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** A page of Playwright or of Puppeteer. */
interface Evaluates {
  evaluate(script: string): Promise<unknown>;
}

/** What breaks a rule in the page that is open, a line for each element, three for each rule. */
export async function axeFaults(page: Evaluates, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(`${axe}; undefined`);
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}, ${nodes.length} times: ${html.slice(0, 300)}`));
}
