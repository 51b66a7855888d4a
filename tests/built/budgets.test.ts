import { afterAll, describe, expect, test } from 'vitest';
import { leaveFigures } from '../runner/printed-figures.ts';
import { testedSites } from '../sites.ts';
import { excessOf, most, pageBudgets } from './budgets/page-budgets.ts';
import { printWeights } from './budgets/print-weights.ts';
import { weighFile, weighPage } from './budgets/weigh-page.ts';
import { openSite } from './open-site.ts';

const printed: string[] = [];

describe.each(testedSites)('$name', (site) => {
  const built = openSite(site);
  const pages = [...built.pages.values()].map((page) => weighPage(built, page));
  printed.push(printWeights(site.name, pages));

  test.each(pageBudgets)('every $kind page keeps to its budget', (budget) => {
    const own = pages.filter(({ address }) => budget.holds.test(address));
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap((page) => excessOf(budget, page))).toEqual([]);
  });

  test('every page, of whatever kind, keeps to the budgets of scripts and fonts', () => {
    const ofAll = { kind: 'any', holds: /^/, html: () => Infinity, requests: Infinity };
    expect(pages.length).toBe(built.pages.size);
    expect(pages.flatMap((page) => excessOf(ofAll, page))).toEqual([]);
  });

  test('a module fetched on an action is small', () => {
    const modules = [...built.files].filter((file) => /^assets\/[^/]+\.js$/.test(file));
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((file) => weighFile(built, file) > most.module)).toEqual([]);
  });

  test('all fonts together fit the budget of one page', () => {
    const fonts = [...built.files].filter((file) => file.endsWith('.woff2'));
    expect(fonts.reduce((sum, file) => sum + weighFile(built, file), 0)).toBeLessThanOrEqual(most.fonts);
  });
});

afterAll(() => leaveFigures('budgets', printed.join('\n\n')));
