import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { Subject } from '../../src/model/subject.ts';
import { pagesOfEachKind } from './kinds.ts';
import { expect, test } from './site-test.ts';

/** One page of each kind that the frame holds. */
function addresses({ lists }: Subject): string[] {
  return ['', `sections/${lists.sections[0]!.id}/`, `claims/${lists.claims[0]!.id}/`, `topics/${lists.topics[0]!.id}/`, `sources/${lists.sources[0]!.id}/`, `timeline/${lists.events[0]!.id}/`, 'topics/', 'sources/', 'about/', '404.html'];
}

test('no kind of page is wider than its window', async ({ page, subject }) => {
  test.setTimeout(120_000);
  const wide: string[] = [];
  for (const address of pagesOfEachKind(subject)) {
    await page.goto(`./${address}`);
    for (const width of [320, 390, 768, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wide.push(`/${address} by ${over} at ${width}`);
    }
  }
  expect(wide).toEqual([]);
});

/** Adds up how much has moved on each page from here on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
}

/** Holds back the pages themselves, so that the line is no longer a quick one. */
async function slowLine(page: Page): Promise<void> {
  await page.route(/\/$|\.html$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
}

/** The families of the site's own that text of a page stands in, by the names that its styles give them. */
async function ownFaces(page: Page, of: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  for (const domain of ['DOM', 'CSS'] as const) await session.send(`${domain}.enable`);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: of });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return [...new Set(fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => /^(Archivo|Source Serif)/.exec(familyName)![0]))];
}

for (const [fonts, most, loads] of [['on time', { 390: 0, 1280: 0 }, 5], ['late', { 390: 0.005, 1280: 0.05 }, 1], ['on a slow line', { 390: 0, 1280: 0 }, 5]] as const) {
  test(`nothing moves while a page loads with its fonts ${fonts}`, async ({ page, subject }) => {
    test.setTimeout(120_000);
    if (fonts !== 'on time') {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
    } else await page.goto('./', { waitUntil: 'networkidle' });
    if (fonts === 'on a slow line') await slowLine(page);
    const shifted = await watchShifts(page);
    for (const width of [390, 1280] as const) {
      await page.setViewportSize({ width, height: 900 });
      for (const address of addresses(subject)) {
        const shifts: number[] = [];
        // A busy machine may bring a font out of its cache after the first paint, and so not on time, or paint a page of which half is here: what always moves, moves in every load.
        while (shifts.length < loads && !shifts.some((shift) => shift <= most[width])) {
          await page.goto(`./${address}`, { waitUntil: 'networkidle' });
          shifts.push(await shifted());
        }
        expect(Math.min(...shifts), `${address} at ${width}`).toBeLessThanOrEqual(most[width]);
      }
    }
  });
}

/** Sends a page up to a place, and the rest when it is let go on. */
async function serveInHalves(html: string, at: number) {
  const rest = Promise.withResolvers<void>();
  const server = createServer(async ({ url }, response) => {
    if (url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, at));
    await rest.promise;
    return response.end(html.slice(at));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, goOn: rest.resolve, close: () => server.close() };
}

test('a page of which less than a first screen is here is not painted, and is as soon as that is', async ({ page, subject, complaints }) => {
  const section = subject.lists.sections.find(({ claims }) => claims.length > 0)!;
  for (const [address, id] of [['', subject.lists.sections[0]!.id], [`sections/${section.id}/`, `${section.claims[0]!.id}-record`]] as const) {
    const html = await (await page.request.get(`./${address}`)).text();
    for (const [at, isPainted] of [[html.indexOf(` id="${id}"`), false], [html.indexOf('</section>', html.indexOf(` id="${id}"`) + 2_000), true]] as const) {
      const half = await serveInHalves(html, at);
      await page.goto(half.address, { waitUntil: 'commit' });
      const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
      if (isPainted) await expect.poll(paints, address).toBe(1);
      else {
        await page.waitForTimeout(500);
        expect(await paints(), address).toBe(0);
      }
      half.goOn();
      await expect.poll(paints, address).toBe(1);
      half.close();
    }
  }
  // Only the page itself is served in halves; its fonts and scripts are not found.
  await page.goto('about:blank');
  complaints.length = 0;
});

test('a page on a quick line stands in the site’s own faces', async ({ page, subject }) => {
  const faces: string[][] = [];
  // A busy machine may make a slow line of any.
  while (faces.length < 5 && !faces.at(-1)?.length) {
    await page.goto(`sections/${subject.lists.sections[0]!.id}/`, { waitUntil: 'networkidle' });
    faces.push(await ownFaces(page, '.section-head p'));
  }
  expect(faces.at(-1)).toEqual(['Archivo']);
  expect(await ownFaces(page, '.row-prose p')).toContain('Source Serif');
});

test('a page on a slow line stands in the machine’s faces, and the next in the site’s own', async ({ page, subject }) => {
  await slowLine(page);
  await page.goto(`sections/${subject.lists.sections[0]!.id}/`, { waitUntil: 'networkidle' });
  expect(await ownFaces(page, '.section-head p')).toEqual([]);
  expect(await ownFaces(page, '.row-prose p')).toEqual([]);
  await page.locator('.masthead a[href$="/claims/"]').first().click();
  await page.waitForURL('**/claims/');
  await page.waitForLoadState('networkidle');
  expect(await ownFaces(page, 'h1')).toEqual(['Archivo']);
});

test('the theme is the reader’s, and kept', async ({ page }) => {
  await page.goto('about/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expect(await paper()).toBe('rgb(15, 18, 17)');
  await page.reload();
  expect(await paper()).toBe('rgb(15, 18, 17)');
  await page.getByRole('button', { name: 'Light theme' }).click();
  expect(await paper()).toBe('rgb(255, 255, 255)');
});

test('the focus goes from the skip link through the masthead to the text', async ({ page }) => {
  await page.goto('about/');
  const classes: string[] = [];
  for (let press = 0; press < 10; press += 1) {
    await page.keyboard.press('Tab');
    classes.push(await page.evaluate(() => document.activeElement!.className || document.activeElement!.textContent!));
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline, classes.at(-1)).not.toBe('none');
  }
  expect(classes).toEqual(['skip', 'masthead-name', 'Sections', 'Claims', 'Members', 'Timeline', 'Counts', 'Topics', 'masthead-search', 'theme']);
});

test('a link shows what it leads to, until Escape', async ({ page, subject }) => {
  const section = subject.lists.sections.find(({ text }) => text.rows.some(({ references }) => references.some(({ kind }) => kind === 'topics')))!;
  const { id } = section.text.rows.flatMap(({ references }) => references).find(({ kind }) => kind === 'topics')!;
  await page.goto(`sections/${section.id}/`);
  await page.locator(`.row-prose a[href$="/topics/${id}/"]`).first().hover();
  await expect(page.locator('.preview')).toContainText(subject.get('topics', id).summary);
  await page.keyboard.press('Escape');
  await expect(page.locator('.preview')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the site’s own faces come', async ({ page, subject }) => {
    await page.goto(`sections/${subject.lists.sections[0]!.id}/`, { waitUntil: 'networkidle' });
    expect(await ownFaces(page, '.row-prose p')).toContain('Source Serif');
  });

  test('one text is shown in three lengths', async ({ page, subject }) => {
    const claim = subject.lists.claims[0]!;
    await page.goto('./');
    await expect(page.locator(`#${claim.id}`)).toBeVisible();
    await expect(page.locator('.theme')).toBeHidden();
    await page.locator('label:has(#path-3)').click();
    await expect(page.locator(`#${claim.id}`)).toBeHidden();
    await expect(page.locator('.brief-claims > li:visible').filter({ hasText: claim.headline })).toHaveCount(1);
    await page.locator('label:has(#path-30)').click();
    await expect(page.locator('.reading')).toBeHidden();
    await page.locator('label:has(#path-3)').click();
    await page.locator(`.brief-claims a[href="#${claim.id}"]`).click();
    await expect(page.locator(`#${claim.id}`)).toBeInViewport();
  });
});
