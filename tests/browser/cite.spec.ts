/** A reader cites a claim; the site publishes a changed edition; the old link says what changed. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { put } from '../faults/corrupt.ts';
import { apply, release } from '../citations/released.ts';
import { tombstone, withoutClaim } from '../citations/withdrawals.ts';
import { runNode } from '../runner/run-program.ts';

interface Publisher {
  /** The site's address, with a slash at its end. */
  address: string;
  /** Changes the content, releases it and builds the site anew. */
  publish(changes: Parameters<typeof apply>[1], date: string): Promise<void>;
}

const test = base.extend<object, { publisher: Publisher }>({
  publisher: [
    async ({}, use) => {
      const content = mkdtempSync(join(tmpdir(), 'larkby-'));
      const folder = join('.tmp', `dist-cite-${process.pid}`);
      mkdirSync(folder, { recursive: true });
      cpSync('tests/subject', content, { recursive: true });
      const { server, address } = await serveFolder({ folder, base: '/larkby/', port: 0 });
      const url = new URL('/larkby/', address);
      await use({
        address: url.href,
        publish: async (changes, date) => {
          apply(content, changes);
          release(content, date, 'A note.', true);
          const { code, output } = await runNode(['src/commands/build.ts'], { CONTENT_DIR: content, OUT_DIR: folder, BASE_PATH: '/larkby/', SITE_URL: url.origin });
          if (code !== 0) throw new Error(output);
        },
      });
      server.closeAllConnections();
      server.close();
      for (const left of [content, folder]) rmSync(left, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let link = '';

test('copies a link, a quotation and a citation in the style chosen', async ({ page, context, publisher }) => {
  await publisher.publish({}, '1902-01-02');
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(publisher.address).origin });
  await page.goto(`${publisher.address}sections/maker/`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await page.getByRole('link', { name: 'Cite c04' }).press('Enter');
  const panel = page.getByRole('dialog', { name: 'Link and cite' });
  await expect(panel.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('The link is copied.');
  link = await copied();
  expect(link).toBe(`${publisher.address}sections/maker/?edition=1902-01-02#c04`);

  await panel.getByLabel('Style').selectOption('OSCOLA');
  await panel.getByRole('button', { name: 'Copy citation' }).click();
  expect(await copied()).toMatch(/‘Claim 04: It Has Never Run Slow’ \(2 January 1902\) <.*\/editions\/1902-01-02\/claims\/c04\/> accessed \d{1,2} \w+ \d{4}$/);
  await panel.getByRole('button', { name: 'Copy quotation' }).click();
  expect(await copied()).toMatch(/^“It has never run slow\.” Finding: not checkable\./);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await page.reload();
  await page.getByRole('link', { name: 'Cite c03' }).click();
  await expect(page.getByLabel('Style')).toHaveValue('oscola');
});

test('selects the text where the clipboard is refused', async ({ page, publisher }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }));
  await page.goto(`${publisher.address}claims/c04/`);
  await page.getByRole('link', { name: 'Copy link or citation' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toContainText('The text is selected');
  const selected = await page.evaluate(() => (document.activeElement as HTMLInputElement).selectionEnd);
  expect(selected).toBe(`${publisher.address}claims/c04/?edition=1902-01-02`.length);
});

test('offers to cite words that were selected', async ({ page, publisher }) => {
  await page.goto(`${publisher.address}sections/maker/`);
  await page.locator('#c04').selectText();
  await page.getByRole('button', { name: 'Cite these words' }).click();
  await expect(page.getByLabel('Link; it names the edition')).toHaveValue(/sections\/maker\/\?edition=1902-01-02#c04:~:text=has%20never/);
  await expect(page.getByLabel('Quotation, with the citation')).toHaveValue(/^“has never run slow/);
});

test('the old link shows what changed in substance, word by word', async ({ page, publisher }) => {
  const reweighed = (text: string) => put('verdict: not-checkable', 'verdict: open')(text).replace('It has never run slow.', 'It has seldom run slow.');
  await publisher.publish({ ...withoutClaim, 'tombstones/c05.yaml': tombstone('c05', 'successor: c04\n'), 'claims/c04.yaml': reweighed }, '1902-02-01');
  await page.goto(link);
  const note = page.locator('.since-cited');
  await expect(note).toContainText('Changed in substance since you cited it');
  await expect(note).toContainText(/^.*Your link names (claim c\d\d|this section) in the edition of 2 January 1902\./);
  await expect(note).toContainText('Verdict: Open, was Not checkable.');
  await expect(note.locator('del')).toContainText('never');
  await expect(note.locator('ins')).toContainText('seldom');
  await note.getByRole('link', { name: 'Show the text you cited' }).click();
  await expect(page).toHaveURL(`${publisher.address}editions/1902-01-02/claims/c04/`);
  await expect(page.getByText('It has never run slow.', { exact: true })).toBeVisible();
});

test('an unchanged claim is said to be unchanged, an unknown edition to be unknown', async ({ page, publisher }) => {
  await page.goto(`${publisher.address}claims/c02/?edition=1902-01-02`);
  await expect(page.locator('.since-cited')).toContainText('Unchanged since you cited it');
  await page.goto(`${publisher.address}claims/c02/?edition=1777-07-07`);
  await expect(page.locator('.since-cited')).toContainText('Unknown edition');
});

test('a bibliography is checked in the browser', async ({ page, publisher }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${publisher.address}cite/`);
  const paste = [link, `${publisher.address}claims/c05/?edition=1902-01-02`, `${publisher.address}editions/1902-01-02/claims/c02/`, `${publisher.address}claims/c99/`].join(' and ');
  await page.getByLabel('Links or bibliography').fill(paste);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.checked-state')).toHaveText([/^Changed in substance: Verdict/, /^Withdrawn/, /^Unchanged/, /^No such address/]);
  await expect(page.locator('.checked-substance .checked-fresh')).toContainText('1902-02-01/claims/c04/');
  expect(requests.filter((url) => !url.startsWith(publisher.address))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a withdrawn claim leaves its tombstone, and the frozen page says what changed', async ({ page, publisher }) => {
    await page.goto(`${publisher.address}claims/c05/`);
    await expect(page.locator('main')).toContainText('Withdrawn on 1 February 1902. The paper never printed it.');
    await page.getByRole('link', { name: 'The text as it was last published' }).click();
    await expect(page.locator('main')).toContainText('It has been withdrawn since.');
    await page.goto(`${publisher.address}editions/1902-01-02/claims/c04/`);
    await page.getByText('What changed', { exact: true }).click();
    await expect(page.locator('.edition-frame ins')).toContainText('seldom');
    await page.getByRole('link', { name: 'Latest' }).click();
    await expect(page).toHaveURL(`${publisher.address}claims/c04/`);
  });

  test('a cite link leads to the list of addresses and its files', async ({ page, publisher }) => {
    await page.goto(`${publisher.address}sections/maker/`);
    await page.getByRole('link', { name: 'Cite c04' }).click();
    await expect(page).toHaveURL(`${publisher.address}cite/#cite-c04`);
    await expect(page.getByRole('link', { name: 'RIS of c04' })).toBeVisible();
  });
});
