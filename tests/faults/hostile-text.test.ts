/** Markup in the words of records, through a whole build: words stay words in every page and every file beside them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode } from '../runner/run-program.ts';
import { put, withCorrupted } from './corrupt.ts';

const short = `"><i onclick=ran(1)>&'`;
const long = `"'><img src=x onerror=ran(1)></script></title></style><script>ran(1)</script>&amp; ]]> --> {ran(1)} \`$\{ran(1)}\``;
const yaml = JSON.stringify(long);

const parent = mkdtempSync(join(tmpdir(), 'hostile-'));
const folder = join(parent, 'dist');
let ended: { code: number | null; output: string };
let files: string[] = [];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = () => files.filter((file) => file.endsWith('.html')).map((file) => ({ file, document: parseHTML(read(file)).document as unknown as Document }));

beforeAll(async () => {
  const changes = {
    'actors/vestry.yaml': (text: string) => put('name: The vestry', `name: ${yaml}`)(text).replace(/summary: .*/, () => `summary: ${yaml}`),
    'events/clock-vote.yaml': (text: string) => put('label: Vote for a clock', `label: ${JSON.stringify(short)}`)(text).replace(/(title|summary): .*/g, (_, field: string) => `${field}: ${yaml}`),
    'claims/c01.yaml': (text: string) => put('The vestry voted for a clock', JSON.stringify(`Voted ${short}`))(text).replace(/note: .*/, () => `note: ${yaml}`),
    'topics/pendulum.yaml': (text: string) => put('[bob, pendle]', `[bob, ${JSON.stringify(`bob ${long}`)}]`)(text).replace(/(title|summary): .*/g, (_, field: string) => `${field}: ${JSON.stringify(`topic ${long}`)}`),
    'sources/accounts.yaml': (text: string) => text.replace(/publisher: .*/, () => `publisher: ${yaml}`),
    'figures/timeline.yaml': (text: string) => text.replace(/note: .*/, () => `note: ${yaml}`),
    'sections/bell.mdx': (text: string) => text.replace(/^(title|summary): .*/gm, (_, field: string) => `${field}: ${yaml}`),
    'site.yaml': (text: string) => text.replace(/^description: .*/m, () => `description: ${yaml}`),
  };
  ended = await withCorrupted(changes, async (directory) => {
    const ran = await runNode(['src/commands/build.ts'], { CONTENT_DIR: directory, OUT_DIR: folder, BASE_PATH: '', SITE_URL: 'https://example.com', SOCIAL_IMAGES: 'off' });
    rmSync(`.astro-${directory.replace(/[^a-z0-9]+/gi, '-')}`, { recursive: true, force: true });
    return ran;
  });
  if (ended.code === 0) files = readdirSync(folder, { recursive: true }).map(String);
}, 240_000);

afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('the build takes such words', () => {
  expect(ended.output).toBe('');
  expect(ended.code).toBe(0);
  expect(pages().length).toBeGreaterThan(20);
});

test('no page has an element or a handler that a record brought', () => {
  const brought = pages().flatMap(({ file, document }) => {
    const handlers = [...document.querySelectorAll('*')].filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')));
    const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')].filter(({ textContent }) => textContent?.includes('ran('));
    return [...handlers, ...scripts, ...document.querySelectorAll('img[src=x]')].map(({ outerHTML }) => `${file}: ${outerHTML.slice(0, 120)}`);
  });
  expect(files.length).toBeGreaterThan(50);
  expect(brought).toEqual([]);
});

test('the words are read on the pages of what they name', () => {
  for (const file of ['topics/pendulum/index.html', 'timeline/clock-vote/index.html', 'members/vestry/index.html', 'sections/bell/index.html']) {
    const { document } = parseHTML(read(file)) as unknown as { document: Document };
    expect(document.querySelector('h1')!.textContent!.replace(/\s+/g, ' '), file).toContain(long);
  }
});

test('what machines read of a page holds the words whole', () => {
  const blocks = pages().flatMap(({ document }) => [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => JSON.parse(textContent!) as unknown));
  expect(blocks.length).toBeGreaterThan(10);
  expect(JSON.stringify(blocks)).toContain(JSON.stringify(long).slice(1, -1));
});

test('no feed, drawing or list in XML has an element that a record brought', () => {
  const brought = files.filter((file) => /\.(xml|svg)$/.test(file) && /<(img|script|i)[\s>]/.test(read(file)));
  expect(files.length).toBeGreaterThan(50);
  expect(brought).toEqual([]);
});
