/** Every figure as built: its sentence, its marks, its table and its files come from one record. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { absolute } from '../../src/model/addresses.ts';
import type { FigureId } from '../../src/model/figure-addresses.ts';
import { testedSites } from '../sites.ts';
import { openSite } from './open-site.ts';

interface FigureFile {
  headline: string;
  asOf: string;
  rows: { id: string; name: string; address: string; definition?: string }[];
}

const pages: Record<FigureId, string> = { members: 'members/', attendance: 'members/', counts: 'counts/', timeline: 'timeline/', claims: 'claims/' };
const origin = absolute('').replace(/\/$/, '');
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const list = (scope: ParentNode, selector: string) => [...scope.querySelectorAll(selector)];
const hrefs = (scope: ParentNode, selector: string) => [...new Set(list(scope, selector).map((link) => link.getAttribute('href')!))].sort();

describe.each(testedSites)('$name', (site) => {
  const built = openSite(site);
  const read = (file: string) => readFileSync(`${site.folder}/${file}`, 'utf8');
  const page = (address: string) => built.pages.get(address)!.document;
  const plateOf = (id: FigureId, address = pages[id]) => page(address).querySelector(`#figure-${id}`)!;
  const fileOf = (id: FigureId) => JSON.parse(read(`data/figures/${id}.json`)) as FigureFile;
  const figures = () => built.subject.lists.figures.map(({ id }) => id);

  test('every drawing of a figure, on every page, holds the same marks', () => {
    for (const id of figures()) {
      const sets = [...built.pages.values()].flatMap(({ address, document }) => {
        const plate = document.querySelector(`#figure-${id}`);
        // A figure with a switch has the same tiles in each case, in other states.
        return plate ? list(plate, '.drawing').map((drawing) => ({ address, marks: hrefs(drawing, '.mark') })) : [];
      });
      expect(sets.length, id).toBeGreaterThan(2);
      const whole = sets.find(({ address }) => address === pages[id])!.marks;
      for (const { address, marks } of sets) {
        // The front page draws only the numbers that the article's own are measured by.
        if (id === 'counts' && address === '') expect(whole, address).toEqual(expect.arrayContaining(marks));
        else expect(marks, `${id} on ${address}`).toEqual(whole);
      }
    }
  });

  test('marks lead where the table leads', () => {
    for (const id of figures()) expect(hrefs(plateOf(id), '.mark'), id).toEqual(hrefs(plateOf(id), '.figure-table a'));
  });

  test('every mark has a name, and every drawing is one Tab stop', () => {
    for (const { address, document } of built.pages.values()) {
      for (const drawing of list(document, '.drawing')) {
        const marks = list(drawing, '.mark');
        expect(marks.filter((mark) => !plain(mark.getAttribute('aria-label') ?? mark.textContent)).length, address).toBe(0);
        expect(marks.filter((mark) => mark.getAttribute('tabindex') !== '-1').length, address).toBe(1);
      }
    }
  });

  test('headline, table and files say the same', () => {
    for (const id of figures()) {
      const file = fileOf(id);
      const table = list(plateOf(id), '.figure-table tbody th');
      const rows = file.rows.filter(({ definition }) => definition === file.rows[0]!.definition);
      expect(table.map((head) => plain(head.textContent)), id).toEqual(rows.map(({ name }) => plain(name)));
      expect(table.map((head) => head.querySelector('a')!.getAttribute('href'))).toEqual(rows.map(({ address }) => address.replace(origin, '')));
      const headlines = list(plateOf(id), '.figure-headline').map((head) => plain(head.textContent));
      expect(headlines[0]).toContain(plain(file.headline));
      expect(plain(plateOf(id, `embed/${id}/`).querySelector('.figure-headline')!.textContent)).toBe(plain(file.headline));
      expect(csvParse(read(`data/figures/${id}.csv`)).map((row) => [row['id'], row['Address']])).toEqual(file.rows.map((row) => [row.id, row.address]));
    }
  });

  test('the picture holds name, finding, source, date and address', () => {
    for (const id of figures()) {
      const svg = read(`data/figures/${id}.svg`);
      const file = fileOf(id);
      expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(svg).toContain(file.headline.replaceAll('&', '&amp;'));
      expect(plain(svg)).toContain(plain(`As of ${file.asOf}`));
      expect(svg).toContain(`${origin}${site.base}${pages[id]}#figure-${id}`);
      expect(svg).not.toMatch(/var\(|href="\//);
      const png = readFileSync(`${site.folder}/data/figures/${id}.png`);
      const [, width] = /<svg[^>]* width="(\d+)"/.exec(svg)!;
      expect(png.readUInt32BE(16)).toBe(Number(width) * 2);
    }
  });

  test('a figure can be embedded and found by oEmbed', () => {
    for (const id of figures()) {
      const oembed = JSON.parse(read(`data/oembed/${id}.json`)) as Record<string, string>;
      expect(oembed).toMatchObject({ version: '1.0', type: 'rich' });
      expect(oembed['html']).toContain(`src="${origin}${site.base}embed/${id}/"`);
      const alone = page(`embed/${id}/`);
      expect(alone.querySelector('meta[name="robots"]')).toBeNull();
      expect(hrefs(alone, 'link[rel="canonical"]')).toEqual([`${origin}${site.base}${pages[id]}`]);
      expect(list(alone, '.masthead, .footer')).toEqual([]);
      const address = `${origin}${site.base}data/oembed/${id}.json`;
      for (const document of [alone, page(pages[id])]) expect(hrefs(document, 'link[type="application/json+oembed"]')).toContain(address);
    }
  });

  test('the switch has a drawing, a headline and a column for every definition', () => {
    if (!built.subject.has('figures', 'members')) return;
    const plate = plateOf('members');
    built.subject.lists.definitions.forEach(({ id, label }, index) => {
      expect(plate.querySelector(`.choice-${index + 1}`)!.getAttribute('value')).toBe(id);
      expect(list(plate, `.figure-drawings .case-${index + 1} .drawing`)).toHaveLength(4);
      expect(plain(plate.querySelector(`th.column-${index + 1}`)!.textContent)).toBe(label);
      const inTable = list(plate, `td.column-${index + 1}`).map((cell) => plain(cell.textContent).toLowerCase()).sort();
      for (const drawing of list(plate, `.figure-drawings .case-${index + 1} .drawing`)) {
        expect(list(drawing, '.mark').map((mark) => mark.getAttribute('aria-label')!.split(': ').at(-1)).sort()).toEqual(inTable);
      }
      const key = list(plate, `.figure-key .case-${index + 1} .key-count`).reduce((sum, count) => sum + Number(count.textContent), 0);
      const bodies = built.subject.lists.actors.filter(({ id: actor, kind }) => kind === 'organisation' && hrefs(plate, '.figure-table a').some((href) => href.endsWith(`/${actor}/`)));
      expect(key + bodies.length).toBe(inTable.length);
    });
  });
});
