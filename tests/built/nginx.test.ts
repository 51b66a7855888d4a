/** The built sites behind a real nginx, with the configuration that `npm run nginx` prints. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve } from 'node:path';
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
    mkdirSync(scratch, { recursive: true });
    if (site.base !== '/') {
      mkdirSync(join(scratch, 'root'));
      symlinkSync(resolve(site.folder), join(scratch, 'root', site.base.slice(0, -1)));
    }
    const root = site.base === '/' ? resolve(site.folder) : join(scratch, 'root');
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const rules = parseHeadersFile(readFileSync(join(site.folder, '_headers'), 'utf8')).map(({ path, headers }) => ({ path: path.slice(site.base.length), headers }));
    const server = printNginxSite(rules, { root, listen: `127.0.0.1:${port}`, base: site.base });
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n');
    writeFileSync(join(scratch, 'nginx.conf'), `daemon off;\nuser root;\npid ${scratch}/pid;\nerror_log ${scratch}/error.log;\nevents {}\nhttp {\naccess_log off;\n${folders}\n${server}\n}\n`);
    execFileSync('nginx', ['-t', '-q', '-p', scratch, '-c', join(scratch, 'nginx.conf')], { stdio: 'pipe' });
    nginx = spawn('nginx', ['-p', scratch, '-c', join(scratch, 'nginx.conf')], { stdio: 'ignore' });
    for (let tries = 0; tries < 50; tries += 1) {
      if (await get('').then(({ ok }) => ok, () => false)) break;
      await new Promise((done) => setTimeout(done, 100));
    }
  }, 60_000);

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

  it('sends the headers of a folder with the pages and files in it', async () => {
    const rules = parseHeadersFile(readFileSync(join(site.folder, '_headers'), 'utf8')).filter(({ path }) => path.endsWith('*'));
    const files = globSync('**/*', { cwd: site.folder, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(site.folder, join(entry.parentPath, entry.name)));
    for (const { path, headers } of rules) {
      const file = files.filter((name) => name.startsWith(path.slice(site.base.length, -1))).toSorted()[0]!;
      const response = await get(file.replace(/index\.html$/, ''));
      expect([path, response.status]).toEqual([path, 200]);
      for (const [name, value] of headers) expect([path, response.headers.get(name)]).toEqual([path, value]);
    }
  });

  it.each([
    ['claims/c01/', 'text/html; charset=utf-8'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['claims/c01/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['calendar.ics', 'text/calendar; charset=utf-8'],
    ['sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['data/claims.json', 'application/json; charset=utf-8'],
    ['data/claims.csv', 'text/csv; charset=utf-8'],
    ['data/cite/c01.bib', 'application/x-bibtex; charset=utf-8'],
    ['data/cite/c01.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['data/cite/c01.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ])('answers %s as %s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('sends scripts and fonts with their types, to be kept for ever', async () => {
    for (const [pattern, type] of [['assets/*.js', 'text/javascript; charset=utf-8'], ['assets/fonts/*.woff2', 'font/woff2']] as const) {
      const response = await get(globSync(pattern, { cwd: site.folder }).toSorted()[0]!);
      expect([response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([type, 'public, max-age=31536000, immutable']);
    }
  });

  it('lets a page be asked for again at the price of its headers', async () => {
    const first = await get('claims/c01/');
    const again = await get('claims/c01/', { 'if-none-match': first.headers.get('etag')! });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('compresses text and leaves fonts as they are', async () => {
    const encodings = ['data/claims.csv', 'feed.xml', globSync('assets/*.js', { cwd: site.folder }).toSorted().at(-1)!, globSync('assets/fonts/*.woff2', { cwd: site.folder })[0]!].map(async (path) => (await get(path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding'));
    expect(await Promise.all(encodings)).toEqual(['gzip', 'gzip', 'gzip', null]);
  });

  it('answers a record’s page, and leads to its slash', async () => {
    expect((await get('claims/c01/')).status).toBe(200);
    const bare = await get('claims/c01');
    expect([bare.status, bare.headers.get('location')]).toEqual([301, `${site.base}claims/c01/`]);
  });

  it('leads from a folder to its slash', async () => {
    const answers = await Promise.all(['claims', 'editions'].map((path) => get(path)));
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([[301, `${site.base}claims/`], [301, `${site.base}editions/`]]);
  });

  it('answers only below its base path', async () => {
    const response = await fetch(`${origin}/elsewhere/`, { redirect: 'manual' });
    expect(response.status).toBe(404);
  });

  it('answers what does not exist with the page that says so', async () => {
    const response = await get('claims/c99/');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await response.text()).toContain('<h1');
  });
});
