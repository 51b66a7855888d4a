/** Visits over slow 4G with a processor four times slower: when the largest text is painted, and how long scripts block. */
import type { Browser } from '@playwright/test';

export interface SlowVisit {
  /** Largest contentful paint, in milliseconds. */
  largestPaint: number;
  /** What tasks take beyond 50 ms each, in milliseconds. */
  blocked: number;
  layoutShift: number;
}

/** Lighthouse's slow 4G, as its throttling of requests sets it. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: (1_474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };
const settleMilliseconds = 1_500;

const observe = () => {
  const seen = { largestPaint: 0, blocked: 0, layoutShift: 0 };
  (globalThis as unknown as { seen: typeof seen }).seen = seen;
  const watch = (type: string, read: (entry: PerformanceEntry & { value?: number }) => void) => new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
  watch('layout-shift', ({ value = 0 }) => (seen.layoutShift += value));
};

async function visit(browser: Browser, address: string): Promise<SlowVisit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(settleMilliseconds);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: SlowVisit }).seen);
  await context.close();
  return seen;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}

function middle(visits: readonly SlowVisit[]): SlowVisit {
  return {
    largestPaint: median(visits.map(({ largestPaint }) => largestPaint)),
    blocked: median(visits.map(({ blocked }) => blocked)),
    layoutShift: Math.max(...visits.map(({ layoutShift }) => layoutShift)),
  };
}

/**
 * For each address the median of each figure over so many visits, with nothing cached. The addresses are visited in
 * turn, round by round, so that what else the machine does falls on all of them; a first round warms up and is left out.
 */
export async function measureSlowVisits(browser: Browser, addresses: readonly string[], rounds: number): Promise<SlowVisit[]> {
  const all = addresses.map((): SlowVisit[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, address] of addresses.entries()) {
      const seen = await visit(browser, address);
      if (round > 0) all[index]!.push(seen);
    }
  }
  return all.map(middle);
}
