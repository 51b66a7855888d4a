/** What a reader's first search on a page costs, with nothing cached. */
import type { Browser, Page } from '@playwright/test';
import type { PeerSearch } from '../peers/peer.ts';
import { neededAnswers } from './needed-answers.ts';
import { sumTraffic, TrafficCounter } from './traffic.ts';
import type { Traffic } from './traffic.ts';

export interface FirstSearch {
  /** What the first result cannot be shown without. */
  needed: Traffic;
  /** What was sent when it was shown, needed or not. */
  toFirstResult: Traffic;
  /** What was sent when nothing more was asked for. */
  whole: Traffic;
}

/** This site's own search. */
export const ownSearch: PeerSearch = { opener: 'a[data-search-open]', input: '#search-dialog-field', result: '[role=option]' };

const quietMilliseconds = 1_500;

/** Searches as a reader does; done when the first result is shown. */
async function search(page: Page, { opener, input, result }: PeerSearch, words: string, timeout?: number): Promise<void> {
  const limit = timeout === undefined ? {} : { timeout };
  await page.locator(opener).first().click(limit);
  await page.locator(input).first().fill(words, limit);
  await page.locator(result).first().waitFor(limit);
}

export async function measureFirstSearch(browser: Browser, address: string, way: PeerSearch, words: string): Promise<FirstSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const counter = new TrafficCounter(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  counter.take();
  await search(page, way, words);
  const sent = counter.take();
  await page.waitForTimeout(quietMilliseconds);
  const whole = [...sent, ...counter.take()];
  await context.close();
  const needed = await neededAnswers(browser, address, sent, (held, timeout) => search(held, way, words, timeout));
  return { needed: sumTraffic(needed), toFirstResult: sumTraffic(sent), whole: sumTraffic(whole) };
}
