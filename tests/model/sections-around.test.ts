import { expect, test } from 'vitest';
import { stretchAround } from '../../src/model/sections-around.ts';

const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test('a short list is shown whole, wherever one stands', () => {
  expect(stretchAround(ten, 7, 10)).toEqual({ start: 0, shown: ten });
});

test('of a long list the part around a place is shown, as much at its ends as in its middle', () => {
  expect(stretchAround(ten, 5, 4)).toEqual({ start: 3, shown: [3, 4, 5, 6] });
  expect(stretchAround(ten, 0, 4)).toEqual({ start: 0, shown: [0, 1, 2, 3] });
  expect(stretchAround(ten, 9, 4)).toEqual({ start: 6, shown: [6, 7, 8, 9] });
});
