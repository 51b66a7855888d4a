/** What it takes to read a page of each of several built sites and to search from it. */
import type { Browser } from '@playwright/test';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { measureFirstSearch } from '../measure/first-search.ts';
import type { FirstSearch } from '../measure/first-search.ts';
import { lighthouseScores } from '../measure/lighthouse-scores.ts';
import { measureSlowVisits } from '../measure/slow-visit.ts';
import type { SlowVisit } from '../measure/slow-visit.ts';
import { sumTraffic, TrafficCounter } from '../measure/traffic.ts';
import type { Traffic } from '../measure/traffic.ts';
import type { PeerSearch } from '../peers/peer.ts';

/** A page to measure. */
export interface PageUnderTest {
  name: string;
  folder: string;
  /** Below the site's address. */
  path: string;
  /** What a reader searches for, and how; none when the site has no search or it is not to be measured. */
  search?: { words: string; way: PeerSearch };
}

export interface MeasuredPage {
  name: string;
  traffic: Traffic;
  nodes: number;
  slow: SlowVisit;
  search: FirstSearch | undefined;
  scores: number[] | undefined;
}

async function read(browser: Browser, address: string): Promise<{ traffic: Traffic; nodes: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const counter = new TrafficCounter(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await context.close();
  return { traffic: sumTraffic(counter.take()), nodes };
}

/** `rounds`: how often each page is visited on the slow line. */
export async function measurePages(browser: Browser, pages: readonly PageUnderTest[], rounds: number): Promise<MeasuredPage[]> {
  const served = await Promise.all(pages.map(({ folder }) => serveFolder({ folder, base: '/', port: 0 })));
  try {
    const addresses = pages.map(({ path }, index) => served[index]!.address + path);
    const slow = await measureSlowVisits(browser, addresses, rounds);
    const measured: MeasuredPage[] = [];
    for (const [index, { name, search }] of pages.entries()) {
      const address = addresses[index]!;
      measured.push({
        name,
        ...(await read(browser, address)),
        slow: slow[index]!,
        search: search && (await measureFirstSearch(browser, address, search.way, search.words)),
        scores: (await lighthouseScores(address))?.scores,
      });
      console.error(`measured ${name}, /${pages[index]!.path}`);
    }
    return measured;
  } finally {
    for (const { server } of served) {
      server.closeAllConnections();
      server.close();
    }
  }
}
