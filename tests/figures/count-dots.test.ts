import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../src/figures/claim-counts.ts';
import type { CountItem } from '../../src/figures/counts-facts.ts';
import { placeCountDots } from '../../src/figures/place-count-dots.ts';
import { weightOfCount } from '../../src/figures/place-counts.ts';
import { textWidth } from '../../src/figures/text-width.ts';
import { outside, overlaps, textBox } from './boxes.ts';
import { longName } from './made-up-items.ts';
import { sitesWith } from './sites-with.ts';

function madeUp(id: string, value: number, who: string, isOpen = false): CountItem {
  const plain = { unit: 0, date: '2025-03-15', dateWords: '15 Mar', limits: '', isExpected: false, isExact: true, isThin: false, isInArticle: isOpen };
  return { id, value, head: `${value}${isOpen ? '+' : ''}`, isOpen, who, href: `/${id}/`, words: who, ...plain };
}

const widths = [288, 352, 480];

function check(items: CountItem[], width: number): void {
  const placed = placeCountDots(items, width);
  const boxes = [
    ...placed.dots.flatMap(({ item, lines, x, y }) => [
      textBox(`who ${item.id}`, lines, 0, y + 4.5, 'right', weightOfCount(item)),
      { name: `head ${item.id}`, x0: placed.headX - textWidth(item.head, 'bold', 15), x1: placed.headX, y0: y - 7, y1: y + 7 },
      { name: `dot ${item.id}`, x0: x - 5, x1: x + 5, y0: y - 5, y1: y + 5 },
    ]),
    ...placed.ticks.map(({ text, x }) => ({ name: `tick ${text}`, x0: x - textWidth(text) / 2, x1: x + textWidth(text) / 2, y0: placed.bottom + 6, y1: placed.bottom + 20 })),
  ];
  expect(outside(boxes, width, placed.height, 6)).toEqual([]);
  expect(overlaps(boxes)).toEqual([]);
  expect(placed.dots).toHaveLength(items.length);
  const order = placed.dots.map(({ item, x }) => [item.value, x] as const);
  for (const [a, b] of order.slice(1).map((dot, index) => [order[index]!, dot] as const)) expect(a[0] >= b[0] && a[1] >= b[1]).toBe(true);
}

describe('placeCountDots', () => {
  it('puts the highest number on top, on a scale that leaves room for “more than”', () => {
    const placed = placeCountDots([madeUp('a', 26, 'One'), madeUp('b', 29, 'Two'), madeUp('c', 29, 'Three', true)], 288);
    expect(placed.dots.map(({ item, x, y }) => [item.id, x, y])).toEqual([['c', 263, 12], ['b', 263, 36], ['a', 206, 60]]);
    expect(placed.ticks.map(({ text }) => text)).toEqual(['26', '28']);
  });

  it.each(widths)('keeps all apart and inside at %i with one number, equal ones, far ones and long names', (width) => {
    check([madeUp('only', 5, 'Somebody')], width);
    check([madeUp('a', 5, 'Somebody'), madeUp('b', 5, 'Somebody else')], width);
    check([madeUp('a', 1, longName), madeUp('b', 1_000_000, longName, true)], width);
    check(Array.from({ length: 500 }, (_, index) => madeUp(`n${index}`, index % 60, `Newspaper ${index}`)), width);
  });

  it.each(widths)('keeps all apart and inside at %i, whatever happens', (width) => {
    const any = fc.array(fc.tuple(fc.nat({ max: 500 }), fc.boolean()), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(any, (numbers) => check(numbers.map(([value, isOpen], index) => madeUp(`n${index}`, value, longName, isOpen)), width)), { numRuns: 60, seed: 3 });
  });
});

describe.each(sitesWith('counts'))('$site.name', ({ subject }) => {
  const compared = subject.lists.claims.flatMap((claim) => comparisonsOf(subject, claim).map((comparison) => ({ claim, ...comparison })));

  it('is drawn with all apart and inside', () => {
    for (const { items } of compared) for (const width of widths) check(items, width);
  });

  it('compares numbers of one event and unit, the claim’s own among them', () => {
    for (const { claim, event, items } of compared) {
      expect(new Set(items.map(({ unit }) => unit)).size).toBe(1);
      expect(items.every(({ id }) => subject.get('counts', id).event === event)).toBe(true);
      const own = subject.lists.counts.filter((count) => count.claim === claim.id && count.event === event);
      expect(own.every(({ id }) => items.some((item) => item.id === id))).toBe(true);
    }
  });
});
