import { expect, test } from 'vitest';
import { halveDrawing } from '../../src/figures/halve-drawing.ts';

test('a tall drawing is cut where the taller half is lowest', () => {
  expect(halveDrawing({ height: 1000, head: 0, cuts: [100, 480, 700] })).toEqual({ cut: 480, height: 520 });
});

test('the head that the second half repeats counts', () => {
  expect(halveDrawing({ height: 1000, head: 60, cuts: [500, 540] })).toEqual({ cut: 540, height: 540 });
});

test('of two cuts alike the first is taken', () => {
  expect(halveDrawing({ height: 100, head: 0, cuts: [60, 40] })).toEqual({ cut: 40, height: 60 });
});

test('a drawing that may not be cut stays whole', () => {
  expect(halveDrawing({ height: 100, head: 20, cuts: [0, 20, 100] })).toBeUndefined();
});
