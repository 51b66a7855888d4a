/** What a reader's machine or line may refuse: the text is read all the same, and whatever does not work says so. */
import type { Page } from '@playwright/test';
import type { Subject } from '../../src/model/subject.ts';
import { expect, test } from './site-test.ts';

/** One page of each kind. */
function pagesOf({ lists }: Subject): string[] {
  return [
    './',
    `sections/${lists.sections[0]!.id}/`,
    'claims/',
    `claims/${lists.claims[0]!.id}/`,
    'members/',
    `members/${lists.actors[0]!.id}/`,
    'timeline/',
    `timeline/${lists.events[0]!.id}/`,
    'counts/',
    'topics/',
    `topics/${lists.topics[0]!.id}/`,
    'sources/',
    `sources/${lists.sources[0]!.id}/`,
    'search/',
    'cite/',
    'editions/',
    'about/',
  ];
}

/** The first section’s prose and the notes of its claims are there to read. */
async function expectSectionToBeRead(page: Page, subject: Subject): Promise<void> {
  const section = subject.lists.sections[0]!;
  await expect(page.locator('h1')).toContainText(section.title);
  const read = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const { words } of section.claims) expect(read).toContain(words);
  for (const { note } of section.claims.slice(0, 3)) expect((await page.locator('main').textContent())!.replace(/\s+/g, ' ')).toContain(note.slice(0, 20));
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page has its heading and its text', async ({ page, subject }) => {
    for (const path of pagesOf(subject)) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(60);
    }
  });

  test('a section is read, and its evidence opens', async ({ page, subject }) => {
    await page.goto(`sections/${subject.lists.sections[0]!.id}/`);
    await expectSectionToBeRead(page, subject);
  });

  test('no button stands that a script would have to answer', async ({ page, subject }) => {
    for (const path of pagesOf(subject)) {
      await page.goto(path);
      expect(await page.locator('button:visible').allInnerTexts(), path).toEqual([]);
    }
  });
});

test('scripts that fail to load leave the text, and search leads to its page', async ({ page, subject }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`sections/${subject.lists.sections[0]!.id}/`);
  await expectSectionToBeRead(page, subject);
  await page.locator('[data-search-open]').first().click();
  await page.waitForURL(/\/search\/$/);
  await expect(page.locator('.a-to-z li').first()).toBeVisible();
});

test('fonts that never come leave the text where it is', async ({ page, subject }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(`sections/${subject.lists.sections[0]!.id}/`);
  await expectSectionToBeRead(page, subject);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('storage that is refused still lets the theme be chosen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
    Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('about/');
  await page.locator('.theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a line lost after loading leaves what is on the page to read and to follow', async ({ page, context, subject }) => {
  const section = subject.lists.sections.find(({ claims }) => claims.length > 0)!;
  const claim = section.claims[0]!.id;
  await page.goto(`sections/${section.id}/`, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.locator(`a[href="#${claim}-record"]`).first().click();
  await expect(page.locator(`[id="${claim}-record"]`)).toBeInViewport();
  await page.locator('main a[href*="/sources/"]').first().hover();
  await page.locator('main p').first().selectText();
  await page.keyboard.press('/');
  await expect(page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: /did not load|could not/ }).first()).toBeVisible();
});

test('an edition that was never published is said to be unknown, and the page stands', async ({ page, subject }) => {
  const { id } = subject.lists.claims[0]!;
  for (const edition of ['1999-01-01', '2999-12-31-7', '', '../..', '%00', '__proto__', 'constructor']) {
    await page.goto(`claims/${id}/?edition=${encodeURIComponent(edition)}`, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
    if (edition) await expect(page.locator('main')).toContainText('Unknown edition');
  }
});

test('a page translated by the browser still works', async ({ page, subject }) => {
  const section = subject.lists.sections.find(({ claims }) => claims.length > 0)!;
  await page.goto(`sections/${section.id}/`);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.append(`«${text.data}»`);
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
  await page.locator('.theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /dark|light/);
  await page.locator('[data-search-open]').first().click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(section.title.slice(0, 6));
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('main a[href*="/cite/#cite-"]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
