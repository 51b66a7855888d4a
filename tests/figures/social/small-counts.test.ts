import { expect, it } from 'vitest';
import { roundSteps } from '../../../src/figures/social/small-counts.ts';

it('roundSteps encloses the numbers, and keeps a step between two equal ones', () => {
  expect(roundSteps(5, 200)).toEqual([5, 10, 20, 50, 100, 200]);
  expect(roundSteps(14, 37)).toEqual([10, 20, 50]);
  expect(roundSteps(0, 1)).toEqual([1, 2]);
  expect(roundSteps(50, 50)).toEqual([50, 100]);
});
