/** The side-by-side table. */
import { kilobytes, number, printTable } from '../print/markdown-table.ts';
import type { MeasuredPage } from './measure-pages.ts';

const types = ['document', 'stylesheet', 'script', 'font'] as const;

/** The first row holds all else back; the second is what the site had sent by then without being held. */
const searches = [
  ['first result, all else held back: requests, kB', 'needed'],
  ['sent when the first result is shown: requests, kB', 'toFirstResult'],
  ['sent for the whole search: requests, kB', 'whole'],
] as const;

function others({ byType, bytes }: MeasuredPage['traffic']): number {
  return bytes - types.reduce((sum, type) => sum + (byType[type] ?? 0), 0);
}

function searchCell(traffic: MeasuredPage['traffic'] | undefined): string {
  return traffic ? `${traffic.requests}, ${kilobytes(traffic.bytes)}` : '–';
}

/** `textBytes`: the page's bare text, compressed. `floor`: the page whose paint the others are compared with. */
export function printPages(pages: readonly MeasuredPage[], textBytes: number, floor: MeasuredPage): string {
  const head = ['', ...pages.map(({ name }) => name)];
  const row = (label: string, cell: (page: MeasuredPage) => string) => [label, ...pages.map(cell)];
  return printTable(head, [
    row('requests to read a section', ({ traffic }) => String(traffic.requests)),
    row('kB to read it', ({ traffic }) => kilobytes(traffic.bytes)),
    ...types.map((type) => row(`of it ${type}`, ({ traffic }) => kilobytes(traffic.byType[type] ?? 0))),
    row('of it other', ({ traffic }) => kilobytes(others(traffic))),
    row('times the compressed text', ({ traffic }) => number(traffic.bytes / textBytes, 1)),
    row('elements', ({ nodes }) => number(nodes)),
    row('largest paint, slow line and processor, ms', ({ slow }) => number(slow.largestPaint)),
    row('as a ratio to the bare page', ({ slow }) => number(slow.largestPaint / floor.slow.largestPaint, 2)),
    row('blocked by scripts, ms', ({ slow }) => number(slow.blocked)),
    row('layout shift', ({ slow }) => number(slow.layoutShift, 3)),
    ...(pages.some(({ search }) => search) ? searches.map(([label, part]) => row(label, ({ search }) => searchCell(search && search[part]))) : []),
    row('Lighthouse: performance, accessibility, practices, SEO', ({ scores }) => scores?.join(', ') ?? 'not measured'),
  ]);
}
