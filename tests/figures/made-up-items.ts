/** Hard made-up data for the figures: every case that has broken a timeline. */
import type { Lane } from '../../src/schema/figure.ts';
import type { TimelineItem } from '../../src/figures/timeline-facts.ts';
import fc from 'fast-check';
import { formatShortDate } from '../../src/model/dates.ts';

export const madeUpLanes: Lane[] = [
  { id: 'first', label: 'First lane' },
  { id: 'second', label: 'Second lane, of a longer name' },
  { id: 'third', label: 'Third' },
];
export const madeUpArticle = { from: '2025-03-15', to: '2025-03-20' };

export function madeUpItem(id: string, lane: number, date: string | undefined, label: string, rest: Partial<TimelineItem> = {}): TimelineItem {
  const dateWords = date ? formatShortDate(date) : '';
  return { id, label, dateWords, date, lane, status: date ? 'happened' : 'conditional', isThin: false, isInArticle: false, href: `/${id}/`, standing: '', ...rest };
}

/** A name of 40 characters, a word without a break among them. */
export const longName = 'Interparliamentary assembly in Ljubljana';
const unbroken = 'Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww';

const many = (count: number, date: (index: number) => string, label = 'An event of middling length') =>
  Array.from({ length: count }, (_, index) => madeUpItem(`event-${index}`, index % 3, date(index), `${label} ${index}`));

const dayOf = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);

export const hardCases: [string, TimelineItem[]][] = [
  ['nothing', []],
  ['one item', [madeUpItem('only', 1, '2025-05-01', 'Only one')]],
  ['500 items', many(500, (index) => dayOf(index % 300))],
  ['all on one day', many(40, () => '2025-03-15')],
  ['a year’s gap', [...many(5, () => '2024-01-02'), ...many(5, () => '2025-01-31').map((item) => ({ ...item, id: `${item.id}-later` }))]],
  ['names of 40 characters', [0, 90, 180, 270, 364].flatMap((day, index) => [madeUpItem(`long-${day}`, index % 3, dayOf(day), longName), madeUpItem(`wide-${day}`, index % 3, dayOf(day), unbroken, { isInArticle: true })])],
  ['months and years', [madeUpItem('year', 0, '2025', 'Some day of the year'), madeUpItem('month', 0, '2025-03', 'Some day of March'), madeUpItem('day', 0, '2025-03-01', 'The first')]],
  ['conditional only', [madeUpItem('if', 0, undefined, longName), madeUpItem('if-wide', 2, undefined, unbroken)]],
];

/** Any timeline of up to sixty items over three years. */
export const anyItems: fc.Arbitrary<TimelineItem[]> = fc
  .array(
    fc.record({
      day: fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 8 }),
      lane: fc.nat({ max: 2 }),
      label: fc.string({ unit: fc.constantFrom(...'aeinrstMW -'), minLength: 1, maxLength: 40 }).map((text) => text.trim().replace(/ +/g, ' ') || 'x'),
      isThin: fc.boolean(),
      isInArticle: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((records) =>
    records
      .sort((left, right) => (left.day ?? Infinity) - (right.day ?? Infinity))
      .map(({ day, lane, label, ...rest }, index) => madeUpItem(`any-${index}`, lane, day === null ? undefined : dayOf(day), label, rest)),
  );
