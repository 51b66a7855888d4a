import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { readSubject } from '../../src/model/read-subject.ts';
import { environmentOf } from '../sites.ts';
import type { TestedSite } from '../sites.ts';

/** Starts `npm run dev` and gives its address, and the way to end it. */
async function startPreview(site: TestedSite): Promise<{ address: string; end: () => void }> {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, 'src/commands/dev.ts'], { env: { ...process.env, ...environmentOf(site), PORT: '4391', NO_COLOR: '1' } });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (piece) => {
      printed += String(piece);
      const found = /http:\/\/localhost:\d+\S*/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.on('close', () => reject(new Error(`the preview ended: ${printed}`)));
  });
  return { address, end: () => child.kill() };
}

test('the live preview shows the site, and search works in it', async ({ page }, info) => {
  const site = info.project.metadata['site'] as TestedSite;
  const topic = readSubject(site.content).lists.topics[0]!;
  const preview = await startPreview(site);
  try {
    await page.goto(new URL('about/', preview.address.replace(/\/?$/, '/')).href);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(topic.title);
    await expect(page.getByRole('option').first()).toContainText(topic.title, { timeout: 60_000 });
  } finally {
    preview.end();
  }
});
