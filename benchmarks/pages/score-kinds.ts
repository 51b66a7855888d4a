/** Lighthouse's scores of one page of each kind. */
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { lighthouseScores } from '../measure/lighthouse-scores.ts';
import { printTable } from '../print/markdown-table.ts';

export interface ScoredPage {
  /** Below the site's address. */
  path: string;
  /** Performance, accessibility, best practices, search engines; undefined when Lighthouse could not measure. */
  scores: number[] | undefined;
}

/** One page after the other, so that none disturbs another. */
export async function scoreKinds(folder: string, paths: readonly string[]): Promise<ScoredPage[]> {
  const { server, address } = await serveFolder({ folder, base: '/', port: 0 });
  try {
    const scored: ScoredPage[] = [];
    for (const path of paths) {
      scored.push({ path, scores: await lighthouseScores(address + path) });
      console.error(`scored /${path}`);
    }
    return scored;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

export function printScores(scored: readonly ScoredPage[]): string {
  const rows = scored.map(({ path, scores }) => [`/${path}`, ...(scores?.map(String) ?? ['not measured', '', '', ''])]);
  return ['Lighthouse on one page of each kind:', printTable(['', 'performance', 'accessibility', 'practices', 'SEO'], rows)].join('\n\n');
}
