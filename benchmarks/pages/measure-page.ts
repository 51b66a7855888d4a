/** What it takes to read one page of a built site and to search from it. */
import type { Browser } from '@playwright/test';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { measureFirstSearch } from '../measure/first-search.ts';
import type { FirstSearch } from '../measure/first-search.ts';
import { lighthouseScores } from '../measure/lighthouse-scores.ts';
import { measureSlowVisit } from '../measure/slow-visit.ts';
import type { SlowVisit } from '../measure/slow-visit.ts';
import { TrafficCounter } from '../measure/traffic.ts';
import type { Traffic } from '../measure/traffic.ts';
import type { PeerSearch } from '../peers/peer.ts';

/** A page to measure. */
export interface PageUnderTest {
  name: string;
  folder: string;
  /** Below the site's address. */
  path: string;
  /** None when the site has no search. */
  search: PeerSearch | undefined;
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
  return { traffic: counter.take(), nodes };
}

/** `sought` is what a reader searches for; `visits` how many slow visits are made. */
export async function measurePage(browser: Browser, { name, folder, path, search }: PageUnderTest, sought: string, visits: number): Promise<MeasuredPage> {
  const { server, address } = await serveFolder({ folder, base: '/', port: 0 });
  try {
    const page = address + path;
    return {
      name,
      ...(await read(browser, page)),
      slow: await measureSlowVisit(browser, page, visits),
      search: search && (await measureFirstSearch(browser, page, search, sought)),
      scores: await lighthouseScores(page),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
