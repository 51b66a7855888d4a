/** The built sites behind a real nginx, with the configuration that `npm run nginx` prints. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHeadersFile } from '../../src/commands/hosting/headers-file.ts';
import { printNginxSite } from '../../src/commands/hosting/nginx-site.ts';
import { testedSites } from '../sites.ts';

const isInstalled = spawnSync('nginx', ['-v']).status === 0;
if (!isInstalled) console.log('not run: nginx is not on this machine');

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

describe.skipIf(!isInstalled).each(testedSites)('behind nginx, $name', (site) => {
  const scratch = resolve('.tmp', `nginx-${site.folder}`);
  let nginx: ChildProcess;
  let origin = '';
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${origin}${site.base}${path}`, { redirect: 'manual', headers });

  beforeAll(async () => {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(join(scratch, 'root'), { recursive: true });
    cpSync(site.folder, join(scratch, 'root', site.base), { recursive: true });
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const rules = parseHeadersFile(readFileSync(join(site.folder, '_headers'), 'utf8')).map(({ path, headers }) => ({ path: path.slice(site.base.length), headers }));
    const server = printNginxSite(rules, { root: join(scratch, 'root'), listen: `127.0.0.1:${port}`, base: site.base });
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n');
    writeFileSync(join(scratch, 'nginx.conf'), `daemon off;\nuser root;\npid ${scratch}/pid;\nerror_log ${scratch}/error.log;\nevents {}\nhttp {\naccess_log off;\n${folders}\n${server}\n}\n`);
    execFileSync('nginx', ['-t', '-q', '-p', scratch, '-c', join(scratch, 'nginx.conf')], { stdio: 'pipe' });
    nginx = spawn('nginx', ['-p', scratch, '-c', join(scratch, 'nginx.conf')], { stdio: 'ignore' });
    for (let tries = 0; tries < 50; tries += 1) {
      if (await get('').then(({ ok }) => ok, () => false)) break;
      await new Promise((done) => setTimeout(done, 100));
    }
  });

  afterAll(() => nginx?.kill());

  it('answers the front page with its policy, compressed when asked', async () => {
    const response = await get('', { 'accept-encoding': 'gzip' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('sends the header table’s headers with every class of address', async () => {
    const rules = parseHeadersFile(readFileSync(join(site.folder, '_headers'), 'utf8'));
    for (const { path, headers } of rules.filter(({ path }) => !path.endsWith('*'))) {
      const response = await fetch(origin + path);
      expect([path, response.status]).toEqual([path, 200]);
      for (const [name, value] of headers) expect([path, response.headers.get(name)]).toEqual([path, value]);
    }
  });

  it('answers a record’s page, and leads to its slash', async () => {
    expect((await get('claims/c01/')).status).toBe(200);
    const bare = await get('claims/c01');
    expect([bare.status, bare.headers.get('location')]).toEqual([301, `${site.base}claims/c01/`]);
  });

  it('answers what does not exist with the page that says so', async () => {
    const response = await get('claims/c99/');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await response.text()).toContain('<h1');
  });
});
