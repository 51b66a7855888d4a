import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from './site-test.ts';

const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

test('paper shows every note and its addresses, and none of what only a screen needs', async ({ page, subject }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ media: 'print' });
  for (const { id } of subject.lists.sections.filter(({ claims }) => claims.length > 0)) {
    await page.goto(`sections/${id}/`);
    const hidden = await page.locator('.finding-body > p:not(.finding-cite), .stamp, .row .address').evaluateAll((all) => all.filter((one) => !one.closest('.legend') && !one.checkVisibility()).map(({ textContent }) => textContent));
    expect(hidden).toEqual([]);
    for (const gone of ['.masthead-links', '.masthead-search', '.theme', '.contents', '.evidence-switch', '.finding-cite', '.permalink']) await expect(page.locator(gone).first()).toBeHidden();
  }
});

test('a printed section numbers its pages and holds every claim’s number, verdict and addresses', async ({ page, subject }) => {
  test.skip(!canReadPdf, 'pdftotext is not here');
  const section = subject.lists.sections.find(({ claims }) => claims.length > 0)!;
  await page.goto(`sections/${section.id}/`);
  const words = await page.locator('.finding').evaluateAll((findings) => findings.map((finding) => [finding.querySelector('.finding-number a')!.textContent!, finding.querySelector('.stamp')!.textContent!]));
  const addresses = await page.locator('.row .address').allTextContents();
  const text = execFileSync('pdftotext', ['-', '-'], { input: await page.pdf({ preferCSSPageSize: true }), encoding: 'utf8' });
  const pages = text.split('\f').slice(0, -1);
  pages.forEach((one, place) => expect(one).toContain(`Page ${place + 1} of ${pages.length}`));
  // The reader joins words that a line's end divides, and drops their hyphens.
  const bare = (words: string) => words.toLowerCase().replace(/[\s-]/g, '');
  const missing = [...words.flat(), ...addresses].filter((part) => !bare(text).includes(bare(part)));
  expect(addresses.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
