import { describe, expect, it } from 'vitest';
import { gridFor, heightOfGrid } from '../../../src/figures/social/square-grid.ts';

describe('gridFor', () => {
  it('draws few squares no larger than asked', () => {
    expect(gridFor(3, { width: 400, height: 300 }, 92)).toEqual({ columns: 3, size: 92, pitch: 108 });
  });

  it('gives up a little of the size for full rows', () => {
    const grid = gridFor(48, { width: 413, height: 262 }, 92);
    expect(48 % grid.columns).toBe(0);
    expect(heightOfGrid(48, grid)).toBeLessThanOrEqual(262);
  });

  it('holds any number that the box has pixels for', () => {
    for (let count = 1; count < 3000; count += 7) {
      const grid = gridFor(count, { width: 413, height: 260 }, 92);
      expect(heightOfGrid(count, grid)).toBeLessThanOrEqual(260);
      expect((Math.min(grid.columns, count) - 1) * grid.pitch + grid.size).toBeLessThanOrEqual(413);
    }
  });

  it('takes no height for none', () => {
    expect(heightOfGrid(0, gridFor(0, { width: 413, height: 260 }, 92))).toBe(0);
  });
});
