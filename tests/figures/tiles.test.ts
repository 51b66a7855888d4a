import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingWidths } from '../../src/figures/drawing-width.ts';
import type { DrawingWidth } from '../../src/figures/drawing-width.ts';
import type { PlacedTiles } from '../../src/figures/place-tiles.ts';
import { placeTiles } from '../../src/figures/place-tiles.ts';
import { fitText, placeTile, tileForm } from '../../src/figures/place-tile.ts';
import type { Tile } from '../../src/figures/place-tile.ts';
import { textWidth } from '../../src/figures/text-width.ts';
import type { TileGroup } from '../../src/schema/figure.ts';
import type { Box } from './boxes.ts';
import { outside, overlaps } from './boxes.ts';
import { longName } from './made-up-items.ts';
import { sitesWith } from './sites-with.ts';

const group = (count: number, from: number, columns: number, label?: string): TileGroup => ({
  ...(label && { label }),
  tiles: Array.from({ length: count }, (_, index) => ({ actor: `a${from + index}`, column: index % columns, row: Math.floor(index / columns) })),
});

const textsOf = (layout: readonly TileGroup[], name = 'Somewhere', code?: string) =>
  new Map(layout.flatMap(({ tiles }) => tiles.map(({ actor }): [string, Tile] => [actor, { actor, code: code ?? actor.slice(0, 2).toUpperCase(), name }])));

/** Every tile, label and text keeps inside the frame and clear of the others, and the order is kept. */
function check(layout: readonly TileGroup[], texts: ReadonlyMap<string, Tile>, width: DrawingWidth): PlacedTiles {
  const placed = placeTiles(layout, texts, width);
  const tiles: Box[] = placed.tiles.map(({ actor, x, y, width: own }) => ({ name: actor, x0: x, x1: x + own, y0: y, y1: y + placed.size }));
  const labels: Box[] = placed.labels.map(({ text, x, y }) => ({ name: text, x0: x, x1: x + textWidth(text, 'bold'), y0: y - 10, y1: y + 3 }));
  expect(outside([...tiles, ...labels], placed.width, placed.height)).toEqual([]);
  expect(placed.width).toBeLessThanOrEqual(width);
  expect(overlaps([...tiles, ...labels])).toEqual([]);
  for (const { width: own, code, name } of placed.tiles) {
    if (code) expect(code.x + textWidth(code.text, 'bold', placed.codeSize)).toBeLessThanOrEqual(own);
    if (name) expect(name.x + textWidth(name.text, 'regular', 12)).toBeLessThanOrEqual(own);
  }
  expect(placed.tiles.map(({ actor }) => actor).sort()).toEqual(layout.flatMap((one) => one.tiles.map(({ actor }) => actor)).sort());
  return placed;
}

describe('placeTiles', () => {
  const layout = [group(4, 0, 2), group(2, 4, 1, 'Far'), group(1, 6, 1, 'Bodies')];

  it('keeps columns and rows of the main grid and stacks the groups beside it on the widest drawing', () => {
    const high = [group(16, 10, 2), ...layout.slice(1)];
    const { tiles, labels, width, height } = placeTiles(high, textsOf(high), 1312);
    expect([width, height]).toEqual([378, 650]);
    expect(tiles.slice(0, 3).map(({ x, y }) => [x, y])).toEqual([[148, 0], [230, 0], [148, 82]]);
    expect(labels).toEqual([{ text: 'Far', x: 0, y: 13 }, { text: 'Bodies', x: 0, y: 213 }]);
    expect(tiles.slice(16).map(({ actor, x, y }) => [actor, x, y])).toEqual([['a4', 0, 22], ['a5', 0, 104], ['a6', 0, 222]]);
  });

  it('lays the groups in lines below the grid on the others', () => {
    const { tiles, labels, width, height } = placeTiles(layout, textsOf(layout), 358);
    expect([width, height]).toEqual([358, 170]);
    expect(labels).toEqual([{ text: 'Far', x: 0, y: 119.28 }, { text: 'Bodies', x: 108.92, y: 119.28 }]);
    expect(tiles.map(({ x, y }) => [x, y])).toEqual([[0, 0], [45.28, 0], [0, 45.28], [45.28, 45.28], [0, 128.28], [45.28, 128.28], [108.92, 128.28]]);
  });

  it('lays groups below even the widest grid when they are higher than it', () => {
    const high = [group(4, 0, 2), group(9, 4, 1, 'Far')];
    expect(check(high, textsOf(high), 1312).tiles[0]).toMatchObject({ x: 0, y: 0 });
  });

  it('makes tiles smaller for more columns than it was drawn for', () => {
    const wide = [group(41, 0, 41)];
    expect(check(wide, textsOf(wide), 288).size).toBe(5.31);
  });

  it('widens a tile whose code does not fit, where it stands in a group', () => {
    const bodies = [group(8, 0, 8), group(1, 8, 1, 'Bodies')];
    const texts = textsOf(bodies, 'Alliance', 'NATO');
    expect(check(bodies, texts, 288).tiles.at(-1)).toMatchObject({ width: 69, code: { text: 'NATO' } });
    expect(check(bodies, texts, 736).tiles.at(-1)).toMatchObject({ width: 76 });
  });
});

describe('placeTile', () => {
  const form = tileForm(736, 8, 736);

  it('puts code and name on a large tile', () => {
    expect(placeTile(form, { actor: 'x', code: 'XX', name: 'Xanadu' }, 82, 164)).toEqual({
      actor: 'x', x: 82, y: 164, width: 76, code: { text: 'XX', x: 8, y: 25 }, name: { text: 'Xanadu', x: 8, y: 66 },
    });
  });

  it('says a name once when it is the code', () => {
    expect(placeTile(form, { actor: 'x', code: 'UN', name: 'UN' }, 0, 0).name).toBeUndefined();
  });
});

describe('fitText', () => {
  it('cuts what is too wide, with a point', () => {
    expect(fitText('Liechtenstein', 60, 'regular', 12)).toBe('Liechtenste.');
    expect(fitText('Oman', 60, 'regular', 12)).toBe('Oman');
  });
});

const hardCases: [string, TileGroup[], string?][] = [
  ['nothing', []],
  ['one tile', [group(1, 0, 1)]],
  ['groups only', [group(5, 0, 1, 'Here'), group(40, 5, 1, 'There')]],
  ['500 tiles', [group(500, 0, 20)]],
  ['500 tiles in a group', [group(3, 0, 3), group(500, 3, 1, 'Elsewhere')]],
  ['names of 40 characters', [group(20, 0, 8), group(3, 20, 1, longName), group(3, 23, 1, longName)], longName],
];

describe.each(drawingWidths)('at %i', (width) => {
  it.each(hardCases)('%s', (_, layout, name) => {
    check(layout, textsOf(layout, name), width);
  });

  it('any layout', () => {
    const anyGroups = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), fc.string({ maxLength: 40 })), { maxLength: 6 });
    fc.assert(
      fc.property(anyGroups, fc.constantFrom('EU', 'NATO', 'OSCE', 'ICCCC'), fc.string({ maxLength: 40 }), (groups, code, name) => {
        let from = 0;
        const layout = groups.map(([count, columns, label], index) => group(count, (from += 100), columns, index === 0 ? undefined : label.trim() || 'Other'));
        check(layout, textsOf(layout, name, code), width);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it.each(sitesWith('members'))('$site.name', ({ subject }) => {
    const texts = new Map(subject.lists.actors.map((actor): [string, Tile] => [actor.id, { actor: actor.id, code: actor.code ?? actor.id.toUpperCase(), name: actor.shortName ?? actor.name }]));
    const placed = check(subject.get('figures', 'members').layout, texts, width);
    expect(placed.tiles.filter(({ code }) => !code)).toEqual([]);
  });
});
