import { expect, test } from './site-test.ts';
import { sought } from './sought.ts';

interface Asked {
  path: string;
  bytes: number;
}

test('the first result costs two requests and 15 kB, every word 130 kB more', async ({ page }, info) => {
  await page.goto('about/', { waitUntil: 'networkidle' });
  const asked: Promise<Asked>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.woff2')) return;
    asked.push(request.sizes().then(({ responseBodySize }) => ({ path: pathname, bytes: responseBodySize })));
  });
  await page.route('**/whole-search.client*.js', async (route) => {
    await expect(page.getByRole('option').first()).toBeVisible();
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type(sought(info.project.name).word);
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(asked);
  const first = all.slice(0, all.findIndex(({ path }) => /whole-search/.test(path))).filter(({ path }) => !/whole|named-entries|stem/.test(path));
  const bytesOf = (list: readonly Asked[]) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  info.annotations.push({ type: 'bytes', description: `first ${bytesOf(first)} in ${first.length}, all ${bytesOf(all)} in ${all.length}` });
  expect(first.map(({ path }) => path.replace(/^.*\//, '').replace(/\..*$/, '')).sort()).toEqual(['names', 'search']);
  expect(bytesOf(first)).toBeLessThan(15_000);
  expect(bytesOf(all) - bytesOf(first)).toBeLessThan(130_000);
});
