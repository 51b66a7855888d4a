/** What the site shows of itself elsewhere: cards where an address is shared, icons in tabs and on home screens. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { printInLight } from '../../src/components/social/draw-card.ts';
import type { OpenFaces } from '../../src/components/outlines/faces.ts';
import { openFaces } from '../../src/components/outlines/faces.ts';
import { measureIn } from '../../src/components/outlines/outline-text.ts';
import { drawAnew } from '../../src/components/outlines/rasterise.ts';
import { readColours } from '../../src/figures/colours.ts';
import { cardsOf } from '../../src/figures/social/cards.ts';
import { testedSites } from '../sites.ts';
import type { BuiltPage } from './open-site.ts';
import { openSite } from './open-site.ts';

const origin = 'https://example.org';
const colours = readColours(readFileSync('src/layouts/styles/tokens.css', 'utf8'));
let faces: OpenFaces;
beforeAll(async () => {
  faces = await openFaces();
});

const metaOf = ({ document }: BuiltPage, name: string) => [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map((meta) => meta.getAttribute('content'));
/** Width and height of a PNG, from its head. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe.each(testedSites)('$name', (site) => {
  const { pages, files, subject } = openSite(site);
  const shared = [...pages.values()].filter(({ address, document }) => address !== '404.html' && document.querySelector('meta[property="og:image"]'));
  const fileOf = (address: string | null) => (address ?? '').replace(`${origin}${site.base}`, '');

  test('every page of a section, a claim or a figure names a card of its own, at an absolute address', () => {
    const own = cardsOf(subject).filter(({ id }) => /^(sections|claims)\//.test(id)).map(({ id }) => [`${id}/`, `social/${id}.png`] as const);
    const figures = subject.lists.figures.map(({ id }) => [`embed/${id}/`, `social/figures/${id}.png`] as const);
    for (const [address, file] of [...own, ...figures]) expect(metaOf(pages.get(address)!, 'og:image'), address).toEqual([`${origin}${site.base}${file}`]);
  });

  test('every card that a page names exists, with its size and its words', () => {
    expect(shared.length).toBeGreaterThan(subject.lists.claims.length);
    for (const page of shared) {
      const [image] = metaOf(page, 'og:image');
      expect(files, page.address).toContain(fileOf(image!));
      expect([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height'), metaOf(page, 'twitter:card')]).toEqual([['1200'], ['630'], ['summary_large_image']]);
      expect(metaOf(page, 'og:image:alt')[0]).toMatch(/\w{3}/);
    }
  });

  test('every card is 1200 by 630 and under 60 kB', () => {
    const cards = [...files].filter((file) => file.startsWith('social/'));
    expect(cards).toHaveLength(cardsOf(subject).length);
    for (const file of cards) {
      expect(sizeOf(readFileSync(join(site.folder, file))), file).toEqual([1200, 630]);
      expect(statSync(join(site.folder, file)).size, file).toBeLessThan(60_000);
    }
  });

  test('a card drawn again has the same bytes', async () => {
    const kinds = new Map(cardsOf(subject).map((card) => [card.id.split('/')[0]!, card]));
    for (const { id, place } of kinds.values()) {
      const again = await drawAnew(printInLight(place(measureIn(faces)), colours, faces));
      expect(again.equals(readFileSync(join(site.folder, `social/${id}.png`))), id).toBe(true);
    }
  });

  test('every icon that a page names exists in the size it says', () => {
    const home = pages.get('')!;
    const links = [...home.document.querySelectorAll('link[rel$="icon"], link[rel="manifest"]')].map((link) => link.getAttribute('href')!.replace(site.base, ''));
    expect(links).toEqual(['favicon.ico', 'favicon.svg', 'icons/180.png', 'manifest.webmanifest']);
    const manifest = JSON.parse(readFileSync(join(site.folder, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ name: subject.site.name, start_url: site.base, theme_color: colours.get('page')!.light });
    for (const { src, sizes, type } of manifest.icons.filter((icon: { type: string }) => icon.type === 'image/png')) {
      expect(sizeOf(readFileSync(join(site.folder, src.replace(site.base, '')))).join('x'), type).toBe(sizes);
    }
    for (const link of links) expect(files).toContain(link);
    const ico = readFileSync(join(site.folder, 'favicon.ico'));
    expect(sizeOf(ico.subarray(ico.readUInt32LE(18)))).toEqual([32, 32]);
  });

  test('the icon follows the reader’s scheme', () => {
    const icon = readFileSync(join(site.folder, 'favicon.svg'), 'utf8');
    expect(icon).toContain('@media(prefers-color-scheme:dark)');
    for (const name of ['fill', 'red']) expect(icon).toContain(`--${name}:${colours.get(name)!.dark}`);
  });
});
