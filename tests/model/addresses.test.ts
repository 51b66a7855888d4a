import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The addresses as a build with that environment makes them. */
async function addressesWith(environment: { BASE_PATH?: string; SITE_URL?: string }) {
  vi.stubEnv('BASE_PATH', environment.BASE_PATH);
  vi.stubEnv('SITE_URL', environment.SITE_URL);
  vi.resetModules();
  return import('../../src/model/addresses.ts');
}

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['name', '/name/'],
  ['/name', '/name/'],
  ['/name/', '/name/'],
  ['/a/b/', '/a/b/'],
])('BASE_PATH %j puts the site below %s', async (written, base) => {
  const { basePath, pageOf, path } = await addressesWith({ BASE_PATH: written! });
  expect(basePath).toBe(base);
  expect(path()).toBe(base);
  expect(pageOf('claims', 'c02')).toBe(`${base}claims/c02/`);
});

test('actors stand under members, events under the timeline, sections on the home page', async () => {
  const { countAddress, listOf, pageOf } = await addressesWith({});
  expect(pageOf('actors', 'gb')).toBe('/members/gb/');
  expect(pageOf('events', 'vote')).toBe('/timeline/vote/');
  expect(listOf('sections')).toBe('/#contents');
  expect(countAddress('count-a')).toBe('/counts/#count-a');
});

test('absolute() puts the origin before a path, whatever slashes SITE_URL ends with', async () => {
  const { absolute } = await addressesWith({ SITE_URL: 'https://example.com//' });
  expect(absolute('/claims/c02/')).toBe('https://example.com/claims/c02/');
});
