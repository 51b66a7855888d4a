import { expect, test } from './site-test.ts';
import { sought } from './sought.ts';

interface Asked {
  path: string;
  bytes: number;
}

const bytesOf = (list: readonly Asked[]) => list.reduce((sum, { bytes }) => sum + bytes, 0);

for (const query of ['word', 'broad'] as const) {
  test(`the first result of a ${query === 'word' ? 'topic’s name' : 'broad word'} costs two requests and 15 kB, every word 130 kB more`, async ({ page }, info) => {
    await page.goto('about/', { waitUntil: 'networkidle' });
    const asked: Promise<Asked>[] = [];
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.endsWith('.woff2')) asked.push(request.sizes().then(({ responseBodySize }) => ({ path: pathname, bytes: responseBodySize })));
    });
    let open = () => undefined as void;
    const held = new Promise<void>((resolve) => (open = resolve));
    await page.route(/\/assets\/(?!search\.client)/, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type(sought(info.project.name)[query]);
    await expect(page.getByRole('option').first()).toBeVisible();
    const first = await Promise.all(asked);
    open();
    await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
    let before = -1;
    await expect.poll(() => asked.length === before || ((before = asked.length), false), { intervals: [400] }).toBe(true);
    const all = await Promise.all(asked);
    info.annotations.push({ type: 'bytes', description: `first ${bytesOf(first)} in ${first.length}, all ${bytesOf(all)} in ${all.length}` });
    expect(first.map(({ path }) => path.replace(/^.*\//, '').replace(/\..*$/, '')).sort()).toEqual(['names', 'search']);
    expect(bytesOf(first)).toBeLessThan(15_000);
    expect(bytesOf(all) - bytesOf(first)).toBeLessThan(130_000);
  });
}
