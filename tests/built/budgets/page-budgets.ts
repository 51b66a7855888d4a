/** How heavy each kind of page may be; bytes are compressed. */
import type { PageWeight } from './weigh-page.ts';

export interface PageBudget {
  kind: string;
  /** Whether an address is of that kind. */
  holds: RegExp;
  /** Bytes of HTML, styles and drawings that are not to be passed, for a page with so many figures. */
  html: (figures: number) => number;
  nodes?: number;
  /** Seven when left out. */
  requests?: number;
}

/** 12 kB, and 8 more for each figure. */
const allowed = (figures: number) => 12_000 + figures * 8_000;

export const pageBudgets: readonly PageBudget[] = [
  // Five figures stand on the home page, each drawn wide and narrow.
  { kind: 'home', holds: /^$/, html: () => 45_000, nodes: 5_000 },
  ...['sections', 'claims', 'members', 'timeline', 'topics', 'sources', 'embed'].map((folder) => ({ kind: folder, holds: new RegExp(`^${folder}/[^/]+/$`), html: allowed })),
];

/** Scripts before the first action, the inline script, fonts: the same for every page; requests to read one of the kinds above. */
export const most = { scripts: 6_000, inline: 300, fonts: 60_000, requests: 7, module: 10_000 };

/** What breaks the budget of a page, in words. */
export function excessOf(budget: PageBudget, { address, html, nodes, figures, scripts, inline, fonts, requests }: PageWeight): string[] {
  const checks: [string, number, number][] = [
    ['bytes of HTML', html, budget.html(figures)],
    ['elements', nodes, budget.nodes ?? Infinity],
    ['bytes of scripts', scripts, most.scripts],
    ['characters of inline script', inline, most.inline],
    ['bytes of fonts', fonts, most.fonts],
    ['requests', requests, budget.requests ?? most.requests],
  ];
  return checks.filter(([, amount, limit]) => amount > limit).map(([what, amount, limit]) => `${address || 'the home page'}: ${amount} ${what}, ${limit} allowed`);
}
