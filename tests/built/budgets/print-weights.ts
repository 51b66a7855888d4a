/** The weights of a site's pages as a table: of each kind the heaviest and the middle one. */
import { pageBudgets } from './page-budgets.ts';
import type { PageWeight } from './weigh-page.ts';

function heaviest(pages: readonly PageWeight[], of: (page: PageWeight) => number): number {
  return Math.max(...pages.map(of));
}

export function printWeights(site: string, pages: readonly PageWeight[]): string {
  const rows = pageBudgets.flatMap(({ kind, holds }) => {
    const own = pages.filter(({ address }) => holds.test(address)).sort((left, right) => left.html - right.html);
    if (own.length === 0) return [];
    const middle = own[Math.floor(own.length / 2)]!;
    const cells = [own.length, middle.html, own.at(-1)!.html, heaviest(own, ({ nodes }) => nodes), heaviest(own, ({ scripts }) => scripts), heaviest(own, ({ fonts }) => fonts), heaviest(own, ({ requests }) => requests)];
    return [`${kind.padEnd(10)}${cells.map((cell) => String(cell).padStart(10)).join('')}`];
  });
  const head = ['pages', 'middle', 'heaviest', 'nodes', 'scripts', 'fonts', 'requests'].map((cell) => cell.padStart(10)).join('');
  return [`${site}: bytes of HTML and styles, compressed, and what comes with it`, ' '.repeat(10) + head, ...rows].join('\n');
}
