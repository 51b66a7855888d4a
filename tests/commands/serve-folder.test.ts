import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/commands/serve-folder.ts';

let server: Server;
let origin: string;
const folder = mkdtempSync(join(tmpdir(), 'served-'));

beforeAll(async () => {
  mkdirSync(join(folder, 'claims', 'c01'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), `home ${'word '.repeat(500)}`);
  writeFileSync(join(folder, '404.html'), 'nothing stands here');
  writeFileSync(join(folder, 'claims', 'c01', 'index.html'), 'claim');
  writeFileSync(join(folder, 'assets', 'type.woff2'), 'font');
  writeFileSync(join(folder, 'feed.xml'), '<feed/>');
  ({ server } = await serveFolder({ folder, base: '/name/', port: 0 }));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(`${origin}${path}`, { headers, method, redirect: 'manual' });

test.each([
  ['/name/', 200, 'text/html; charset=utf-8'],
  ['/name/claims/c01/', 200, 'text/html; charset=utf-8'],
  ['/name/claims/c01/?q=a%20b', 200, 'text/html; charset=utf-8'],
  ['/name/feed.xml', 200, 'text/xml; charset=utf-8'],
  ['/name/assets/type.woff2', 200, 'font/woff2'],
  ['/name/claims/c99/', 404, 'text/html; charset=utf-8'],
  ['/name/claims/', 404, 'text/html; charset=utf-8'],
  ['/other/', 404, 'text/html; charset=utf-8'],
  ['/name/%zz', 404, 'text/html; charset=utf-8'],
  ['/name/%2e%2e/package.json', 404, 'text/html; charset=utf-8'],
  ['/name/..%2fpackage.json', 404, 'text/html; charset=utf-8'],
])('%s is %d, %s', async (path, status, type) => {
  const response = await get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
});

test.each([
  ['/', '/name/'],
  ['/name', '/name/'],
  ['/name/claims/c01', '/name/claims/c01/'],
  ['/name/claims/c01?q=1', '/name/claims/c01/?q=1'],
])('%s leads to %s', async (path, location) => {
  const response = await get(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, location]);
});

test('the error page is sent with what is not there', async () => {
  expect(await (await get('/name/none/')).text()).toBe('nothing stands here');
});

test('text is compressed as the browser asks, a font is not', async () => {
  const home = await get('/name/', { 'accept-encoding': 'gzip, br' });
  expect(home.headers.get('content-encoding')).toBe('br');
  expect(await home.text()).toMatch(/^home word/);
  expect((await get('/name/', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
  expect((await get('/name/', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
  expect((await get('/name/assets/type.woff2', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
});

test('files named by their content are kept for ever, pages are asked for anew', async () => {
  expect((await get('/name/assets/type.woff2')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/name/')).headers.get('cache-control')).toBe('no-cache');
});

test('HEAD has no body, and nothing can be sent', async () => {
  const head = await get('/name/', {}, 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await get('/name/', {}, 'POST')).status).toBe(405);
});

test('a port that is taken gives way to a free one', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, resolve));
  const { port } = taken.address() as AddressInfo;
  const second = await serveFolder({ folder, base: '/', port });
  expect(second.address).toMatch(/^http:\/\/localhost:\d+\/$/);
  expect(second.address).not.toContain(String(port));
  second.server.close();
  taken.close();
});
