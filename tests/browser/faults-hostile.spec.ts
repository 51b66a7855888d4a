/** Addresses that somebody wrote to break the page: they are text, never markup, and nothing runs or stops. */
import { expect, test } from './site-test.ts';

const image = '<img src=x onerror="document.title=\'broken\'">';
const hostile: [name: string, text: string][] = [
  ['markup', image],
  ['a script', '"><script>document.title="broken"</script>'],
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['two thousand words', 'to '.repeat(2_000)],
  ['overrides of direction', '\u202Eevil\u202C \u2066\u2067mixed\u2069'],
  ['names of an object’s own', '__proto__ constructor toString'],
  ['a pattern', '(a+)+$ [ \\ * ?'],
  ['marks without letters', '\u0301\u0301\u200D\uFE0F'],
];

/** As the bytes of an address: what no text encodes to. */
const undecodable = ['%ED%A0%80', '%E0%A4%A', '%', '%00', '%FF%FE'];

for (const [name, text] of hostile) {
  test(`search takes ${name}`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(text)}`, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByRole('searchbox').or(page.locator('input[name=q]')).first()).toHaveValue(text.trim() === text ? text : /./);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).not.toContain('broken');
  });

  test(`a fragment takes ${name}`, async ({ page, subject }) => {
    await page.goto(`sections/${subject.lists.sections[0]!.id}/?edition=${encodeURIComponent(text.slice(0, 200))}#${encodeURIComponent(text)}`, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toContain('broken');
  });
}

for (const bytes of undecodable) {
  test(`the bytes ${bytes} are taken in a query and in a fragment`, async ({ page, subject }) => {
    for (const path of [`search/?q=${bytes}`, `sections/${subject.lists.sections[0]!.id}/?q=${bytes}&edition=${bytes}#${bytes}`, `./#${bytes}`, `claims/?kind=${bytes}&verdict=${bytes}`]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('h1')).toBeVisible();
    }
  });
}

test('the dialog shows hostile words as words', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  for (const [name, text] of hostile) {
    await page.getByRole('combobox').fill(text);
    await expect(dialog.getByRole('status'), name).toContainText(/\d|nothing/i);
    expect(await dialog.locator('img, script').count(), name).toBe(0);
    expect(await page.title(), name).not.toContain('broken');
  }
});
