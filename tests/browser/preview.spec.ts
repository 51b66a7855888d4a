import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSubject } from '../../src/model/read-subject.ts';
import { environmentOf } from '../sites.ts';
import type { TestedSite } from '../sites.ts';

/** Starts `npm run dev` and gives its address, and the way to end it. */
async function startPreview(site: TestedSite, content = site.content): Promise<{ address: string; end: () => void }> {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, 'src/commands/dev.ts'], { env: { ...process.env, ...environmentOf(site), CONTENT_DIR: content, PORT: '4391', NO_COLOR: '1' } });
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

test('the live preview shows every kind of page, and follows a change of a record and of prose', async ({ page }, info) => {
  const site = info.project.metadata['site'] as TestedSite;
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(site.content, content, { recursive: true });
  const { lists } = readSubject(content);
  const preview = await startPreview(site, content);
  const at = (path: string) => new URL(path, preview.address.replace(/\/?$/, '/')).href;
  const [claim, section, source] = [lists.claims[0]!.id, lists.sections[0]!.id, lists.sources[0]!.id];
  try {
    const kinds = ['', `sections/${section}/`, 'claims/', `claims/${claim}/`, 'members/', `members/${lists.actors[0]!.id}/`, 'timeline/', `timeline/${lists.events[0]!.id}/`, 'counts/', 'topics/', `topics/${lists.topics[0]!.id}/`, 'sources/', `sources/${source}/`, 'search/', 'cite/', 'editions/', 'data/', 'about/', 'embed/timeline/'];
    const answered: [string, number][] = [];
    for (const path of kinds) answered.push([path, (await page.request.get(at(path))).status()]);
    expect(answered).toEqual(kinds.map((path) => [path, 200]));
    const file = join(content, 'claims', readdirSync(join(content, 'claims')).find((name) => name.startsWith(`${claim}.`))!);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^headline: .*$/m, 'headline: Another headline than before'));
    await expect.poll(async () => (await page.request.get(at(`claims/${claim}/`))).text(), { timeout: 30_000 }).toContain('Another headline than before');
    const prose = join(content, `sections/${section}.mdx`);
    writeFileSync(prose, `${readFileSync(prose, 'utf8')}\n<Row sources="${source}">\n\nA sentence that came later.\n\n</Row>\n`);
    await expect.poll(async () => (await page.request.get(at(`sections/${section}/`))).text(), { timeout: 30_000 }).toContain('A sentence that came later.');
  } finally {
    preview.end();
    rmSync(content, { recursive: true });
  }
});
