/** The findings of the scale benchmark as text. */
import { kilobytes, megabytes, number, printTable } from '../print/markdown-table.ts';
import type { Usage } from '../measure/run-measured.ts';
import { growthExponent } from './growth.ts';
import type { Measured } from './measure-size.ts';

const head = ['', 'sections', 'pages', 'wall s', 'processor s', 'ms a page', 'peak MB', 'built MB', 'first result needs: requests, kB', 'sent by then: requests, kB', 'whole search: requests, kB'];

function row({ name, sections, usage, built, search }: Measured): string[] {
  return [
    name,
    number(sections),
    number(built.pages),
    number(usage.seconds, 1),
    number(usage.cpuSeconds, 1),
    number((usage.seconds * 1000) / built.pages, 1),
    number(usage.megabytes),
    megabytes(built.bytes),
    `${search.needed.requests}, ${kilobytes(search.needed.bytes)}`,
    `${search.toFirstResult.requests}, ${kilobytes(search.toFirstResult.bytes)}`,
    `${search.whole.requests}, ${kilobytes(search.whole.bytes)}`,
  ];
}

const quantities: [string, (measured: Measured) => number][] = [
  ['wall time', ({ usage }) => usage.seconds],
  ['processor time', ({ usage }) => usage.cpuSeconds],
  ['peak memory', ({ usage }) => usage.megabytes],
  ['bytes built', ({ built }) => built.bytes],
  ['bytes needed for a first result', ({ search }) => search.needed.bytes],
  ['bytes sent by then', ({ search }) => search.toFirstResult.bytes],
  ['bytes of a whole search', ({ search }) => search.whole.bytes],
];

/** The growth of each quantity from each size to the next. */
function growthRows(all: readonly Measured[]): string[][] {
  const names = [...new Set(all.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = all.filter((measured) => measured.name === name);
    return own.slice(1).map((to, index) => {
      const from = own[index]!;
      const exponents = quantities.map(([, amount]) => number(growthExponent({ size: from.sections, amount: amount(from) }, { size: to.sections, amount: amount(to) }), 2));
      return [`${name}, ${number(from.sections)} to ${number(to.sections)}`, ...exponents];
    });
  });
}

export interface Rebuilt {
  sections: number;
  fromNothing: Usage;
  again: Usage;
}

export function printScale(all: readonly Measured[], rebuilt: readonly Rebuilt[]): string {
  const rebuiltRows = rebuilt.map(({ sections, fromNothing, again }) => [
    number(sections),
    number(fromNothing.seconds, 1),
    number(again.seconds, 1),
    `${number(fromNothing.seconds / again.seconds, 1)} ×`,
    `${number(fromNothing.cpuSeconds / again.cpuSeconds, 1)} ×`,
  ]);
  return [
    printTable(head, all.map(row)),
    'Growth exponents (1: twice the sections, twice as much):',
    printTable(['', ...quantities.map(([name]) => name)], growthRows(all)),
    'A rebuild after one sentence changed:',
    printTable(['sections', 'from nothing, s', 'rebuild, s', 'faster by wall time', 'by processor time'], rebuiltRows),
  ].join('\n\n');
}
