import type { Request } from '@playwright/test';
import { expect, test } from './site-test.ts';
import { sought } from './sought.ts';

/** The request, once its answer has come whole, by its path and the bytes of its body. */
async function received(request: Request): Promise<{ path: string; bytes: number }> {
  await (await request.response())!.finished();
  return { path: new URL(request.url()).pathname, bytes: (await request.sizes()).responseBodySize };
}

const bytesOf = (list: readonly { bytes: number }[]) => list.reduce((sum, { bytes }) => sum + bytes, 0);

for (const query of ['word', 'broad'] as const) {
  test(`the first result of a ${query === 'word' ? 'topic’s name' : 'broad word'} costs two requests and 15 kB, every word 130 kB more`, async ({ page }, info) => {
    await page.goto('about/', { waitUntil: 'networkidle' });
    const asked: Request[] = [];
    const held = /\/assets\/(?!search\.client)/;
    let open = () => undefined as void;
    const opened = new Promise<void>((resolve) => (open = resolve));
    await page.route(held, async (route) => {
      await opened;
      await route.continue();
    });
    page.on('request', (request) => {
      if (!request.url().endsWith('.woff2')) asked.push(request);
    });
    // Pressed again if the page did not hear it: bytes are counted here, keys elsewhere.
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 20_000 });
    await page.keyboard.type(sought(info.project.name)[query]);
    await expect(page.getByRole('option').first()).toBeVisible();
    const first = await Promise.all(asked.filter((request) => !held.test(request.url())).map(received));
    open();
    await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
    let before = -1;
    await expect.poll(() => asked.length === before || ((before = asked.length), false), { intervals: [400] }).toBe(true);
    const all = await Promise.all(asked.map(received));
    info.annotations.push({ type: 'bytes', description: `first ${bytesOf(first)} in ${first.length}, all ${bytesOf(all)} in ${all.length}` });
    expect(first.map(({ path }) => path.replace(/^.*\//, '').replace(/\..*$/, '')).sort()).toEqual(['names', 'search']);
    expect(bytesOf(first)).toBeLessThan(15_000);
    expect(bytesOf(all) - bytesOf(first)).toBeLessThan(130_000);
  });
}
