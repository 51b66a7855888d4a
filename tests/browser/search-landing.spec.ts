import { expect, test } from './site-test.ts';
import { sought } from './sought.ts';

test('the words that led to a page are marked there, and the marks can be cleared', async ({ page, subject }, info) => {
  const { word, claim } = sought(info.project.name);
  await page.goto(`sections/${subject.get('claims', claim).section}/?q=${word}#${claim}`);
  const marks = page.locator('main mark');
  await expect(marks.first()).toBeVisible();
  expect((await marks.allTextContents()).every((text) => text.toLowerCase().startsWith(word.slice(0, 4)))).toBe(true);
  await expect(page.locator(`#${claim}`)).toBeInViewport();
  const before = await page.locator('main').innerText();
  await page.getByRole('button', { name: 'Clear marks' }).click();
  await expect(marks).toHaveCount(0);
  expect(await page.locator('main').innerText()).toBe(before);
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe(`#${claim}`);
});

test('words that stand beside a claim, not in its sentence, are in the middle of the window', async ({ page, subject }, info) => {
  const { words, claim } = sought(info.project.name).beside;
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`sections/${subject.get('claims', claim).section}/?q=${encodeURIComponent(words)}#${claim}`);
  const mark = page.locator('main mark').first();
  await expect(mark).toBeVisible();
  const { y, height } = (await mark.boundingBox())!;
  expect(Math.abs(y + height / 2 - 250)).toBeLessThan(20);
});

test('Escape clears the marks', async ({ page, subject }, info) => {
  const { word, claim } = sought(info.project.name);
  await page.goto(`sections/${subject.get('claims', claim).section}/?q=${word}#${claim}`);
  await expect(page.locator('main mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('main mark')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Clear marks' })).toHaveCount(0);
});

test('on a phone the record of the claim is open where a searcher lands', async ({ page, subject }, info) => {
  const { word, claim } = sought(info.project.name);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`sections/${subject.get('claims', claim).section}/?q=${word}#${claim}`);
  await expect(page.locator(`details:has(#${claim}-record)`)).toHaveAttribute('open', '');
});

test('another name of what was looked for is marked as well', async ({ page, subject }) => {
  const topic = subject.lists.topics.find(({ aliases }) => aliases.some((alias) => /^[a-z]{4,}$/.test(alias)))!;
  const alias = topic.aliases.find((name) => /^[a-z]{4,}$/.test(name))!;
  await page.goto(`topics/${topic.id}/?q=${alias}`);
  await expect(page.locator('main mark').first()).toBeVisible();
});

test('an address without a query loads nothing of the search', async ({ page, subject }, info) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`sections/${subject.get('claims', sought(info.project.name).claim).section}/`, { waitUntil: 'networkidle' });
  await page.goto('./', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /search\.client|names\.json|landing|assets\/search/.test(path))).toEqual([]);
});
