import { describe, expect, it } from 'vitest';
import { embedCode, formatOembed, frameHeights } from '../../src/figures/embed.ts';
import { factsOf } from '../../src/figures/facts-by-id.ts';
import { formatFigureCsv, formatFigureJson } from '../../src/figures/figure-files.ts';
import { balanceText, composePicture } from '../../src/figures/picture/compose-picture.ts';
import { drawPng } from '../../src/figures/picture/draw-png.ts';
import { embedFont } from '../../src/figures/picture/embed-font.ts';
import { resolveLight } from '../../src/figures/picture/light-style.ts';
import { writeSourceLine } from '../../src/figures/source-line.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { sitesWith } from './sites-with.ts';

const parts = {
  name: 'Figure 1. Name', headline: 'Clocks & bells', key: 'Solid: one.', source: 'Sources: a book.', date: 'As of 1901.', address: 'Larkby: https://example.org/',
  drawing: '<svg width="200" height="50"><text>Ł</text></svg>', style: '.a{fill:#000}', ink: '#111', quiet: '#444',
};

describe('composePicture', () => {
  it('sets name, finding, key, drawing, source, date and address below each other', () => {
    const svg = composePicture(parts);
    expect(svg).toContain('width="816" height="308" viewBox="0 0 816 308"');
    expect([...svg.matchAll(/<text class="picture-(\w+)" x="40" y="(\d+)">([^<]*)/g)].map(([, form, y, text]) => [form, Number(y), text])).toEqual([
      ['name', 48, 'Figure 1. Name'], ['headline', 90, 'Clocks &amp; bells'], ['quiet', 120, 'Solid: one.'],
      ['quiet', 240, 'Sources: a book.'], ['quiet', 258, 'As of 1901.'], ['quiet', 276, 'Larkby: https://example.org/'],
    ]);
    expect(svg).toContain('<svg x="40" y="144" width="200" height="50">');
  });

  it('refuses a drawing without a size', () => {
    expect(() => composePicture({ ...parts, drawing: '<svg></svg>' })).toThrow('a drawing needs a width and a height');
  });

  it('breaks a long headline into lines of nearly one length', () => {
    expect(balanceText('Good sources place a state or body at a meeting in many of all the cases there are', 900, 30)).toEqual(['Good sources place a state or body at a', 'meeting in many of all the cases there are']);
  });
});

describe('resolveLight', () => {
  const colours = new Map([['ink', { light: '#111', dark: '#eee' }], ['page', { light: '#fff', dark: '#000' }]]);

  it('writes the light colours, and white for the plate', () => {
    expect(resolveLight('/* Note. */\n.a { fill: var(--ink); }\n.b { fill: var(--plate); }\n', colours)).toBe('.a { fill: #111; }.b { fill: #fff; }');
  });

  it('refuses a colour that the tokens do not have', () => {
    expect(() => resolveLight('.a { fill: var(--blue); }', colours)).toThrow('--blue');
  });
});

describe('the files', () => {
  it('are the same bytes each time, the picture at twice its size', async () => {
    const svg = composePicture(parts);
    const [first, second] = [await drawPng(svg), await drawPng(svg)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect([Buffer.from(first).readUInt32BE(16), Buffer.from(first).readUInt32BE(20)]).toEqual([1632, 616]);
  });

  it('carry the letters that they use', async () => {
    const svg = await embedFont(composePicture(parts));
    expect([...svg.matchAll(/@font-face/g)]).toHaveLength(2);
    expect(svg).toContain('unicode-range:U+141');
    expect(await embedFont(composePicture(parts))).toBe(svg);
  });
});

describe('embedCode', () => {
  it('escapes the title', () => {
    expect(embedCode('https://example.org/embed/x/', '"Who" & what', 500)).toBe('<iframe src="https://example.org/embed/x/" title="&quot;Who&quot; &amp; what" width="100%" height="500" loading="lazy" style="border:0"></iframe>');
  });

  it('takes the heights from the drawings', () => {
    expect(frameHeights('<svg class="drawing drawing-288" width="288" height="95"><svg class="drawing drawing-736" width="736" height="100">')).toEqual({ wide: 740, narrow: 1300 });
    expect(() => frameHeights('')).toThrow('no drawing for 736 units');
  });
});

describe('writeSourceLine', () => {
  const from = (publisher: string, tier: 'A' | 'C', role: Evidence['role'] = 'supports') => ({ source: { publisher, tier }, role }) as Evidence;

  it('names those that carry most, and counts the rest', () => {
    expect(writeSourceLine([from('Herald', 'C'), from('Gazette', 'A'), from('Herald', 'C'), from('Aside', 'A', 'context')], 1)).toBe('Sources: Herald and 1 more, each on its entry.');
    expect(writeSourceLine([from('Herald', 'C'), from('Gazette', 'A')])).toBe('Sources: Gazette and Herald, each on its entry.');
    expect(writeSourceLine([])).toBe('Sources: each on its entry.');
  });
});

describe.each(sitesWith('members'))('$site.name', ({ subject }) => {
  it.each(subject.lists.figures.map(({ id }) => id))('%s: CSV, JSON and oEmbed hold the same', (id) => {
    const facts = factsOf(subject, id);
    const rows = (facts.data ?? facts).rows;
    expect(formatFigureCsv(facts).split('\r\n')).toHaveLength(rows.length + 2);
    const file = JSON.parse(formatFigureJson(subject, id, facts, '2026-01-02')) as { rows: unknown[]; headline: string; edition: string };
    expect(file).toMatchObject({ headline: facts.headline, edition: '2026-01-02' });
    expect(file.rows).toHaveLength(rows.length);
    expect(JSON.parse(formatOembed(subject, id, 900))).toMatchObject({ type: 'rich', version: '1.0', height: 900, provider_name: subject.site.name });
  });
});
