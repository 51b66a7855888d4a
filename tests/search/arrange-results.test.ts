import { expect, test } from 'vitest';
import { arrangeResults, joinGroups } from '../../src/search/arrange-results.ts';
import { library } from './subjects.ts';

const result = (number: number, score: number) => ({ entry: library[number]!, score });
const shape = (groups: ReturnType<typeof arrangeResults<ReturnType<typeof result>>>) =>
  groups.map(({ kind, shown, more }) => [kind, shown.map(({ entry }) => entry.number), more.map(({ entry }) => entry.number)]);

test('kinds come in the order of their best result', () => {
  expect(shape(arrangeResults([result(4, 2), result(0, 1.9), result(5, 1.8)], 5))).toEqual([
    ['events', [4, 5], []],
    ['topics', [0], []],
  ]);
});

test('what is far behind, or more than is shown of a kind, waits', () => {
  expect(shape(arrangeResults([result(4, 2), result(5, 0.5)], 5))).toEqual([['events', [4], [5]]]);
  expect(shape(arrangeResults([result(4, 2), result(5, 1.9)], 1))).toEqual([['events', [4], [5]]]);
});

test('joinGroups() leaves what is shown where it is', () => {
  const before = arrangeResults([result(5, 1), result(0, 0.9)], 5);
  const whole = arrangeResults([result(6, 3), result(4, 2), result(5, 1.9), result(0, 1.8), result(1, 1.7)], 5);
  expect(shape(joinGroups(before, whole))).toEqual([
    ['events', [5], [4]],
    ['topics', [0], [1]],
    ['claims', [6], []],
  ]);
});
