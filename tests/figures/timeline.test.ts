import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTimelineDown } from '../../src/figures/place-timeline-down.ts';
import { placeTimeline } from '../../src/figures/place-timeline.ts';
import type { PlacedTimelineItem } from '../../src/figures/placed-timeline.ts';
import { weightOf } from '../../src/figures/placed-timeline.ts';
import type { TimelineItem } from '../../src/figures/timeline-facts.ts';
import { timelineFacts } from '../../src/figures/timeline-facts.ts';
import { fillPlaces } from '../../src/model/numbers.ts';
import type { Box } from './boxes.ts';
import { outside, overlaps, textBox } from './boxes.ts';
import { anyItems, hardCases, madeUpArticle, madeUpItem, madeUpLanes } from './made-up-items.ts';
import { sitesWith } from './sites-with.ts';

function boxesOf({ item, x, y, textX, side, lines }: PlacedTimelineItem): Box[] {
  return [
    { name: `dot ${item.id}`, x0: x - 5, x1: x + 5, y0: y - 5, y1: y + 5 },
    textBox(`label ${item.id}`, lines, textX, y + 4.5, side, weightOf(item)),
  ];
}

const inputOf = (items: TimelineItem[]) => ({ items, lanes: madeUpLanes, article: madeUpArticle });

function checkAcross(input: Parameters<typeof placeTimeline>[0], width: number): void {
  const placed = placeTimeline(input, width);
  const head = [
    textBox('article', [placed.band.label.text], placed.band.label.x, placed.band.labelY, 'right', 'bold'),
    ...placed.axis.years.map(({ text, x }) => textBox(`year ${text}`, [text], x, placed.yearY, 'right', 'bold')),
    ...placed.axis.months.map(({ text, x }, index) => textBox(`month ${index}`, [text], x, placed.monthY)),
  ];
  const names = placed.lanes.map(({ name, nameX, nameY }) => textBox(`lane ${name.join(' ')}`, name, nameX, nameY, 'right', 'bold'));
  const marks = placed.items.flatMap(boxesOf);
  expect(outside([...head, ...names, ...marks], width, placed.height, 5)).toEqual([]);
  expect(overlaps(head)).toEqual([]);
  expect(overlaps([...names, ...marks.filter(({ name }) => name.startsWith('label'))])).toEqual([]);
  const labelsAndDots = placed.items.map((one) => boxesOf(one).reduce((a, b) => ({ name: a.name, x0: Math.min(a.x0, b.x0), x1: Math.max(a.x1, b.x1), y0: Math.min(a.y0, b.y0), y1: Math.max(a.y1, b.y1) })));
  expect(overlaps(labelsAndDots)).toEqual([]);
  expect(placed.items).toHaveLength(input.items.length);
  for (const { item, y } of placed.items.filter((one) => one.item.date)) {
    const lane = placed.lanes[item.lane]!;
    expect(y > lane.top && y < lane.bottom).toBe(true);
  }
  for (const lane of input.lanes.keys()) {
    const own = placed.items.filter(({ item }) => item.lane === lane && item.date);
    expect(own.map(({ x }) => x)).toEqual(own.map(({ x }) => x).sort((a, b) => a - b));
  }
}

function checkDown(input: Parameters<typeof placeTimeline>[0], width: number): void {
  const placed = placeTimelineDown(input, width);
  const labels = [
    textBox('article', placed.band.lines, placed.labelX, placed.band.labelY, 'right', 'bold'),
    ...placed.months.map(({ text, year, y }) => textBox(`month ${year} ${text}`, year ? [text, year] : [text], 0, y, 'right', 'bold')),
    ...placed.items.flatMap(boxesOf),
    ...placed.items.flatMap(({ item, day, y }) => (day ? [textBox(`day ${item.id}`, [day], placed.dayX, y + 4.5, 'left')] : [])),
  ];
  expect(outside(labels, width, placed.height)).toEqual([]);
  expect(overlaps(labels)).toEqual([]);
  expect(placed.items).toHaveLength(input.items.length);
  const ys = placed.items.map(({ y }) => y);
  expect(ys).toEqual([...ys].sort((a, b) => a - b));
  for (const { item, y } of placed.items) {
    const isDuring = item.date !== undefined && item.date.length === 10 && item.date >= input.article.from && item.date <= input.article.to;
    const isInBand = y >= placed.band.y && y <= placed.band.y + placed.band.height;
    if (item.date?.length === 10) expect(`${item.id} ${isInBand}`).toBe(`${item.id} ${isDuring}`);
  }
}

describe('placeTimeline', () => {
  it('puts dots at their day and labels beside them, on the lowest free track', () => {
    const items = [
      madeUpItem('a', 0, '2025-01-01', 'First'),
      madeUpItem('b', 0, '2025-01-11', 'Second'),
      madeUpItem('c', 0, '2025-02-20', 'Third'),
      madeUpItem('d', 2, '2025-03-31', 'At the edge'),
      madeUpItem('e', 1, undefined, 'Some day'),
    ];
    const placed = placeTimeline(inputOf(items), 736);
    expect(placed.items.map(({ item, x, y, textX, side, lines }) => [item.id, x, y, textX, side, ...lines])).toEqual([
      ['a', 0, 84, 10, 'right', '1\u00A0Jan First'],
      ['b', 82, 84, 92, 'right', '11\u00A0Jan Second'],
      ['c', 409, 84, 419, 'right', '20\u00A0Feb Third'],
      ['d', 728, 192, 718, 'left', '31\u00A0Mar At the edge'],
      ['e', 7, 270, 21, 'right', 'Some day'],
    ]);
    expect(placed.lanes.map(({ id, top, bottom }) => [id, top, bottom])).toEqual([['first', 46, 100], ['second', 100, 154], ['third', 154, 208]]);
    expect([placed.band.x, placed.band.width]).toEqual([597, 49]);
    expect(placed.height).toBe(286);
  });

  it('keeps lane names and what is conditional in columns of their own where there is room', () => {
    const placed = placeTimeline(inputOf([madeUpItem('a', 0, '2025-01-01', 'First'), madeUpItem('e', 1, undefined, 'Some day')]), 1312);
    expect([placed.left, placed.right]).toEqual([150, 1076]);
    expect(placed.items.map(({ x, y }) => [x, y])).toEqual([[150, 60], [1119, 90]]);
    expect(placed.apart?.line).toEqual({ x1: 1094, y1: 0, x2: 1094, y2: placed.bottom });
  });

  for (const width of [736, 1312]) {
    it.each(hardCases)(`keeps all apart and inside at ${width} with %s`, (_, items) => checkAcross(inputOf(items), width));
    it(`keeps all apart and inside at ${width}, whatever happens`, () => fc.assert(fc.property(anyItems, (items) => checkAcross(inputOf(items), width)), { numRuns: 60, seed: 4 }));
  }
});

describe('placeTimelineDown', () => {
  it('gives each item a row, months a rule and the article’s days a band', () => {
    const items = [madeUpItem('a', 0, '2025-02-12', 'First'), madeUpItem('b', 2, '2025-03-15', 'On the day'), madeUpItem('c', 1, '2025-03-31', 'After')];
    const placed = placeTimelineDown(inputOf(items), 358);
    expect(placed.items.map(({ item, x, y, day }) => [item.id, x, y, day])).toEqual([['a', 58, 191, '12'], ['b', 90, 263, '15'], ['c', 74, 287, '31']]);
    expect(placed.months.map(({ text, year, ruleY }) => [text, year, ruleY])).toEqual([['Feb', '2025', 171], ['Mar', '', 219]]);
    expect(placed.band).toMatchObject({ y: 227, height: 48 });
  });

  for (const width of [288, 358]) {
    it.each(hardCases)(`keeps all apart and inside at ${width} with %s`, (_, items) => checkDown(inputOf(items), width));
    it(`keeps all apart and inside at ${width}, whatever happens`, () => fc.assert(fc.property(anyItems, (items) => checkDown(inputOf(items), width)), { numRuns: 60, seed: 4 }));
  }
});

describe.each(sitesWith('timeline'))('$site.name', ({ subject }) => {
  const facts = timelineFacts(subject);

  it('is drawn with all apart and inside at every width', () => {
    for (const width of [736, 1312]) checkAcross(facts, width);
    for (const width of [288, 358]) checkDown(facts, width);
  });

  it('says the same in sentence, marks and rows', () => {
    const { rows } = facts;
    const months = rows.map(({ cells }) => /[A-Z][a-z]+\u00A0\d{4}$/.exec(String(cells.date))?.[0]).filter((month) => month !== undefined);
    const busiest = Math.max(...months.map((month) => months.filter((other) => other === month).length));
    const values = {
      events: rows.length,
      thin: rows.filter(({ cells }) => String(cells.standing).includes('thin')).length,
      scheduled: rows.filter(({ cells }) => String(cells.standing).includes('scheduled')).length,
      conditional: rows.filter(({ cells }) => String(cells.standing).includes('conditional')).length,
      inArticle: rows.filter(({ cells }) => cells.article !== '').length,
      busiestMonth: months.find((month) => months.filter((other) => other === month).length === busiest)!,
      busiestCount: busiest,
    };
    expect(facts.headline).toBe(fillPlaces(subject.get('figures', 'timeline').headline, values));
    for (const marks of [placeTimeline(facts, 1312).items, placeTimelineDown(facts, 288).items]) {
      expect(marks.map(({ item }) => [item.id, item.href]).sort()).toEqual(rows.map(({ id, href }) => [id, href]).sort());
    }
    const marks = new Map(placeTimeline(facts, 1312).items.map(({ item }) => [item.id, item]));
    for (const { id, cells } of rows) {
      const mark = marks.get(id)!;
      expect([id, mark.isThin, mark.isInArticle, mark.status === 'conditional']).toEqual([id, String(cells.standing).includes('thin'), cells.article !== '', cells.date === 'No date']);
    }
  });
});
