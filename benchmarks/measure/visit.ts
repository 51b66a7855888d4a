/** What one visitor makes the host send, counted at the host: pages one after the other, with what the browser keeps. */
import type { Socket } from 'node:net';
import type { Browser } from '@playwright/test';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { kilobytes, number, printTable } from '../print/markdown-table.ts';

export interface Sent {
  /** The page that was opened, below the site's address. */
  path: string;
  requests: number;
  /** Bodies and headers. */
  bytes: number;
}

const settleMilliseconds = 1_000;

/** Opens the pages in turn in one browser that has never seen the site. */
export async function measureVisit(browser: Browser, folder: string, paths: readonly string[]): Promise<Sent[]> {
  const { server, address } = await serveFolder({ folder, base: '/', port: 0 });
  const sent: Sent[] = [];
  const sockets: Socket[] = [];
  let requests = 0;
  server.on('connection', (socket) => sockets.push(socket));
  server.on('request', () => (requests += 1));
  const sentSoFar = () => ({ requests, bytes: sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0) });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    for (const path of paths) {
      const before = sentSoFar();
      await page.goto(address + path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(settleMilliseconds);
      const after = sentSoFar();
      sent.push({ path, requests: after.requests - before.requests, bytes: after.bytes - before.bytes });
    }
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
  return sent;
}

export function printVisit(sent: readonly Sent[]): string {
  const all = sent.reduce((sum, { requests, bytes }) => ({ requests: sum.requests + requests, bytes: sum.bytes + bytes }), { requests: 0, bytes: 0 });
  const rows = [...sent.map(({ path, requests, bytes }) => [`/${path}`, String(requests), kilobytes(bytes)]), ['together', String(all.requests), kilobytes(all.bytes)]];
  return [
    'What a first visit makes the host send, page after page, headers included:',
    printTable(['', 'requests', 'kB'], rows),
    `A million such visits: ${number(all.requests)} million requests, ${number(all.bytes / 1000)} GB.`,
  ].join('\n\n');
}
