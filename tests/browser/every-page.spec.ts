/** axe over the built site: sections and claims whole, of the other pages every fifth; all of them when `EVERY_PAGE` is set. */
import { globSync } from 'node:fs';
import type { TestedSite } from '../sites.ts';
import { axeFaults } from './run-axe.ts';
import { expect, test } from './site-test.ts';

const step = process.env['EVERY_PAGE'] ? 1 : 5;

test(`axe finds no fault on any section or claim, nor on ${step === 1 ? 'any other page' : 'every fifth of the other pages'}`, async ({ page }, info) => {
  test.setTimeout(900_000);
  const { folder } = info.project.metadata['site'] as TestedSite;
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => file.replace(/index\.html$/, '')).sort();
  const isWhole = (address: string) => /^(sections|claims)\//.test(address);
  const others = pages.filter((address) => !isWhole(address)).filter((_, index) => index % step === 0);
  const tested = [...pages.filter(isWhole), ...others];
  expect(tested.length).toBeGreaterThan(pages.length / 5);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of tested) {
    await page.goto(`./${address}`);
    expect.soft(await axeFaults(page), `/${address}`).toEqual([]);
  }
});
