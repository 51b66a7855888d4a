import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsFacts } from '../../src/figures/counts-facts.ts';
import type { CountItem } from '../../src/figures/counts-facts.ts';
import { placeCountsDown } from '../../src/figures/place-counts-down.ts';
import type { CountsInput, PlacedCount, PlacedNumber } from '../../src/figures/place-counts.ts';
import { placeCounts, rowsOf, weightOfCount } from '../../src/figures/place-counts.ts';
import { textWidth } from '../../src/figures/text-width.ts';
import { formatShortDate } from '../../src/model/dates.ts';
import { fillPlaces } from '../../src/model/numbers.ts';
import type { Box } from './boxes.ts';
import { outside, overlaps, textBox } from './boxes.ts';
import { longName, madeUpArticle, madeUpLanes } from './made-up-items.ts';
import { sitesWith } from './sites-with.ts';

function madeUpCount(id: string, unit: number, value: number, date: string, who: string, rest: Partial<CountItem> = {}): CountItem {
  const head = `${value}${rest.isOpen ? '+' : ''}`;
  const plain = { limits: '', isOpen: false, isExpected: false, isExact: true, isThin: false, isInArticle: false };
  return { id, value, head, unit, date, dateWords: formatShortDate(date), who, href: `/${id}/`, words: who, ...plain, ...rest };
}

const inputOf = (items: CountItem[]): CountsInput => ({ items, units: madeUpLanes, article: madeUpArticle });
const dayOf = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
const many = (count: number, date: (index: number) => string) => Array.from({ length: count }, (_, index) => madeUpCount(`count-${index}`, index % 3, (index * 7) % 45, date(index), `Newspaper ${index}`, { isOpen: index % 5 === 0 }));

const hardCases: [string, CountItem[]][] = [
  ['nothing', []],
  ['one number', [madeUpCount('only', 1, 5, '2025-06-01', 'Somebody')]],
  ['500 numbers', many(500, (index) => dayOf(index % 400))],
  ['all on one day', many(60, () => '2025-03-15')],
  ['a year’s gap', [madeUpCount('early', 0, 12, '2024-01-01', 'Somebody'), madeUpCount('late', 0, 12, '2025-02-01', 'Somebody else')]],
  ['names of 40 characters', [0, 120, 240, 364].map((day) => madeUpCount(`long-${day}`, 0, 7, dayOf(day), longName, { limits: 'about, expected' }))],
  ['a million', [madeUpCount('million', 0, 1_000_000, '2025-03-15', 'Somebody', { isOpen: true, isInArticle: true })]],
];

const anyCounts: fc.Arbitrary<CountItem[]> = fc
  .array(fc.record({ day: fc.nat({ max: 700 }), unit: fc.nat({ max: 2 }), value: fc.nat({ max: 300 }), isOpen: fc.boolean(), isInArticle: fc.boolean(), who: fc.string({ unit: fc.constantFrom(...'aeinW -'), maxLength: 40 }) }), { maxLength: 60 })
  .map((records) => records.map(({ day, unit, value, who, ...rest }, index) => madeUpCount(`any-${index}`, unit, value, dayOf(day), who.trim().replace(/ +/g, ' ') || 'x', rest)));

function boxesOf({ item, x, y, textX, side, lines }: PlacedCount): Box[] {
  return [
    { name: `dot ${item.id}`, x0: x - 5, x1: x + 5, y0: y - 5, y1: y + 5 },
    textBox(`label ${item.id}`, lines, textX, y + 4.5, side, weightOfCount(item)),
  ];
}

function numberBox({ text, x, y }: PlacedNumber, index: number): Box {
  return { name: `number ${text} ${index}`, x0: x - textWidth(text, 'bold', 15), x1: x, y0: y - 11, y1: y + 3 };
}

/** Every item once; in each unit the numbers fall, and in each row days go on. */
function checkOrder(input: CountsInput, items: readonly PlacedCount[]): void {
  expect(items.map(({ item }) => item.id).sort()).toEqual(input.items.map(({ id }) => id).sort());
  for (const unit of input.units.keys()) {
    const own = items.filter(({ item }) => item.unit === unit);
    const values = [...own].sort((a, b) => a.y - b.y).map(({ item }) => item.value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    for (const [, row] of rowsOf(own.map(({ item }) => item))) {
      const placed = own.filter(({ item }) => row.includes(item) && item.date.length === 10).sort((a, b) => a.item.date.localeCompare(b.item.date, 'en'));
      expect(placed.map(({ x }) => x)).toEqual(placed.map(({ x }) => x).sort((a, b) => a - b));
    }
  }
}

function checkAcross(input: CountsInput, width: number): void {
  const placed = placeCounts(input, width);
  const head = [
    textBox('article', [placed.band.label.text], placed.band.label.x, placed.band.labelY, 'right', 'bold'),
    ...placed.axis.years.map(({ text, x }) => textBox(`year ${text}`, [text], x, placed.yearY, 'right', 'bold')),
    ...placed.axis.months.map(({ text, x }, index) => textBox(`month ${index}`, [text], x, placed.monthY)),
  ];
  const names = placed.units.map(({ id, name, nameY }) => textBox(`unit ${id}`, name, 0, nameY, 'right', 'bold'));
  const labels = placed.items.map((one) => boxesOf(one)[1]!);
  const all = [...head, ...names, ...placed.numbers.map(numberBox), ...labels];
  expect(outside([...all, ...placed.items.map((one) => boxesOf(one)[0]!)], width, placed.height, 5)).toEqual([]);
  expect(overlaps(all)).toEqual([]);
  checkOrder(input, placed.items);
}

function checkDown(input: CountsInput, width: number): void {
  const placed = placeCountsDown(input, width);
  const names = placed.units.map(({ id, name, nameY }) => textBox(`unit ${id}`, name, 0, nameY, 'right', 'bold'));
  const years = placed.units.flatMap(({ id, years: own, yearY }) => own.map(({ text, x }) => textBox(`year ${text} ${id}`, [text], x, yearY)));
  const all = [...names, ...years, ...placed.numbers.map(numberBox), ...placed.items.flatMap(boxesOf)];
  expect(outside(all, width, placed.height)).toEqual([]);
  expect(overlaps(all)).toEqual([]);
  checkOrder(input, placed.items);
}

describe('rowsOf', () => {
  it('puts the highest number on top and “more than” above the number itself', () => {
    const items = [madeUpCount('a', 0, 30, '2025-03-15', 'A'), madeUpCount('b', 0, 31, '2025-03-15', 'B'), madeUpCount('c', 0, 30, '2025-03-15', 'C', { isOpen: true })];
    expect(rowsOf(items).map(([head]) => head)).toEqual(['31', '30+', '30']);
  });
});

describe('placeCounts', () => {
  it('gives each number a row and each day its place in it', () => {
    const items = [madeUpCount('a', 0, 9, '2025-01-01', 'Early'), madeUpCount('b', 0, 9, '2025-03-31', 'Late'), madeUpCount('c', 0, 12, '2025-02-14', 'Between'), madeUpCount('d', 2, 5, '2025-02-01', 'Other')];
    const placed = placeCounts(inputOf(items), 736);
    expect(placed.items.map(({ item, x, y, side }) => [item.id, x, y, side])).toEqual([['c', 376, 104, 'right'], ['a', 32, 127, 'right'], ['b', 728, 127, 'left'], ['d', 274, 181, 'right']]);
    expect(placed.numbers.map(({ text, y, ruleY }) => [text, y, ruleY])).toEqual([['12', 109.5, undefined], ['9', 132.5, 115.5], ['5', 186.5, undefined]]);
    expect(placed.units.map(({ id, top, bottom }) => [id, top, bottom])).toEqual([['first', 66, 143], ['third', 143, 197]]);
  });

  for (const width of [736, 1312]) {
    it.each(hardCases)(`keeps all apart and inside at ${width} with %s`, (_, items) => checkAcross(inputOf(items), width));
    it(`keeps all apart and inside at ${width}, whatever happens`, () => fc.assert(fc.property(anyCounts, (items) => checkAcross(inputOf(items), width)), { numRuns: 60, seed: 3 }));
  }
});

describe('placeCountsDown', () => {
  it('gives each number a row under its unit', () => {
    const items = [madeUpCount('a', 0, 9, '2025-03-01', 'Early'), madeUpCount('b', 0, 12, '2025-03-31', 'Late')];
    const placed = placeCountsDown(inputOf(items), 358);
    expect(placed.items.map(({ item, x, y, textX }) => [item.id, x, y, textX])).toEqual([['b', 103, 66, 118], ['a', 28, 92, 118]]);
    expect(placed.height).toBe(120);
  });

  for (const width of [288, 358]) {
    it.each(hardCases)(`keeps all apart and inside at ${width} with %s`, (_, items) => checkDown(inputOf(items), width));
    it(`keeps all apart and inside at ${width}, whatever happens`, () => fc.assert(fc.property(anyCounts, (items) => checkDown(inputOf(items), width)), { numRuns: 60, seed: 3 }));
  }
});

describe.each(sitesWith('counts'))('$site.name', ({ subject }) => {
  const facts = countsFacts(subject);

  it('is drawn with all apart and inside at every width', () => {
    for (const width of [736, 1312]) checkAcross(facts, width);
    for (const width of [288, 358]) checkDown(facts, width);
  });

  it('says the same in sentence, marks and rows', () => {
    const { rows } = facts;
    const numbers = rows.flatMap(({ label }) => (label.match(/\d+/g) ?? []).map(Number));
    const values = { counts: rows.length, lowest: Math.min(...numbers), highest: Math.max(...numbers), units: new Set(rows.map(({ cells }) => cells.unit)).size };
    expect(facts.headline).toBe(fillPlaces(subject.get('figures', 'counts').headline, values, 'figures'));
    for (const { items, numbers: heads } of [placeCounts(facts, 1312), placeCounts(facts, 736), placeCountsDown(facts, 358), placeCountsDown(facts, 288)]) {
      expect(items.map(({ item }) => [item.id, item.href, facts.units[item.unit]!.label]).sort()).toEqual(rows.map(({ id, href, cells }) => [id, href, cells.unit]).sort());
      for (const { item, y } of items) {
        const head = heads.filter((one) => one.y - 5.5 <= y).at(-1)!;
        expect([item.id, head.text]).toEqual([item.id, item.head]);
      }
    }
    for (const { id, label, cells } of rows) {
      const item = facts.items.find((one) => one.id === id)!;
      expect([id, label.includes(String(item.value)), item.isOpen, item.isInArticle, item.isThin]).toEqual([
        id,
        true,
        /more than|at least/.test(label),
        String(cells.standing).includes('in the article'),
        String(cells.standing).includes('thin'),
      ]);
    }
  });
});
