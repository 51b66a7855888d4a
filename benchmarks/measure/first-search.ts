/** What a reader's first search on a page costs, with nothing cached. */
import type { Browser } from '@playwright/test';
import type { PeerSearch } from '../peers/peer.ts';
import { TrafficCounter } from './traffic.ts';
import type { Traffic } from './traffic.ts';

export interface FirstSearch {
  /** From the first press until the first result is shown. */
  toFirstResult: Traffic;
  /** Until nothing more is asked for. */
  whole: Traffic;
}

/** This site's own search. */
export const ownSearch: PeerSearch = { opener: 'a[data-search-open]', input: '#search-dialog-field', result: '[role=option]' };

const quietMilliseconds = 1_500;

function add(left: Traffic, right: Traffic): Traffic {
  return { requests: left.requests + right.requests, bytes: left.bytes + right.bytes, byType: {} };
}

export async function measureFirstSearch(browser: Browser, address: string, { opener, input, result }: PeerSearch, words: string): Promise<FirstSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const counter = new TrafficCounter(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  counter.take();
  await page.locator(opener).first().click();
  await page.locator(input).first().fill(words);
  await page.locator(result).first().waitFor();
  const toFirstResult = counter.take();
  await page.waitForTimeout(quietMilliseconds);
  const whole = add(toFirstResult, counter.take());
  await context.close();
  return { toFirstResult, whole };
}
