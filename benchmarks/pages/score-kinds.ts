/** Lighthouse's scores of one page of each kind. */
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { lighthouseRuns, lighthouseScores } from '../measure/lighthouse-scores.ts';
import type { LighthouseRun } from '../measure/lighthouse-scores.ts';
import { number, printTable } from '../print/markdown-table.ts';

export interface ScoredPage {
  /** Below the site's address. */
  path: string;
  /** Undefined when Lighthouse could not measure. */
  run: LighthouseRun | undefined;
}

/** One page after the other, so that none disturbs another. */
export async function scoreKinds(folder: string, paths: readonly string[]): Promise<ScoredPage[]> {
  const { server, address } = await serveFolder({ folder, base: '/', port: 0 });
  try {
    const scored: ScoredPage[] = [];
    for (const path of paths) {
      scored.push({ path, run: await lighthouseScores(address + path) });
      console.error(`scored /${path}`);
    }
    return scored;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

export function printScores(scored: readonly ScoredPage[]): string {
  const rows = scored.map(({ path, run }) => [`/${path}`, ...(run ? [...run.scores.map(String), number(run.machine)] : ['not measured', '', '', '', ''])]);
  return [`Lighthouse on one page of each kind, the run of median performance of ${lighthouseRuns}, and how quick it found the machine before it slowed the processor four times (DevTools takes 1,000 for a mid-tier phone, 264 for a low-tier one):`, printTable(['', 'performance', 'accessibility', 'practices', 'SEO', 'machine'], rows)].join('\n\n');
}
