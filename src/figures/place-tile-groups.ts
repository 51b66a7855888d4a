/** Places the labelled groups of tiles that stand apart from the main grid: their order is kept, their grid is not. */
import type { PlacedText, PlacedTile, Tile, TileForm } from './place-tile.ts';
import { fitText, placeTile, round, spanOf } from './place-tile.ts';
import { textWidth } from './text-width.ts';

export interface LabelledTiles {
  label: string;
  tiles: Tile[];
}

export interface PlacedGroups {
  tiles: PlacedTile[];
  labels: PlacedText[];
  /** Right and lower edge of what was placed. */
  right: number;
  bottom: number;
}

const labelHeight = 22;
const betweenGroups = 20;
const baseline = 13;

function heightOf({ tiles }: LabelledTiles, { size, gap }: TileForm): number {
  return labelHeight + tiles.length * (size + gap) - gap;
}

/** Shares the groups, in order, between a left and a right column; undefined when they are too high for two. */
export function shareBetweenColumns(groups: readonly LabelledTiles[], form: TileForm, height: number): [LabelledTiles[], LabelledTiles[]] | undefined {
  const columns: [LabelledTiles[], LabelledTiles[]] = [[], []];
  let column = 0;
  let filled = 0;
  for (const group of groups) {
    const own = heightOf(group, form);
    if (filled > 0 && filled + own > height) [column, filled] = [column + 1, 0];
    if (column > 1 || own > height) return undefined;
    columns[column]!.push(group);
    filled += own + betweenGroups;
  }
  return columns;
}

/** One column of groups with its left edge at `x`; labels are cut to `room`. */
export function placeColumn(groups: readonly LabelledTiles[], form: TileForm, x: number, room: number): PlacedGroups {
  const placed: PlacedGroups = { tiles: [], labels: [], right: x, bottom: 0 };
  let y = 0;
  for (const group of groups) {
    const label = fitText(group.label, room, 'bold');
    placed.labels.push({ text: label, x: round(x), y: y + baseline });
    placed.tiles.push(...group.tiles.map((tile, index) => placeTile(form, tile, x, y + labelHeight + index * (form.size + form.gap))));
    placed.right = Math.max(placed.right, x + form.size, x + textWidth(label, 'bold'));
    placed.bottom = y + heightOf(group, form);
    y = placed.bottom + betweenGroups;
  }
  return placed;
}

/** Lines of groups from `top` down, none wider than `width`. */
export function placeLines(groups: readonly LabelledTiles[], form: TileForm, top: number, width: number): PlacedGroups {
  const placed: PlacedGroups = { tiles: [], labels: [], right: 0, bottom: top };
  const step = form.size + form.gap;
  let [x, y] = [0, top];
  for (const { label, tiles } of groups) {
    const text = fitText(label, width, 'bold');
    const spans = tiles.map((tile) => spanOf(form, tile));
    const tilesWidth = spans.reduce((sum, span) => sum + span * step, -form.gap);
    const ownWidth = Math.max(tilesWidth, textWidth(text, 'bold'));
    if (x > 0 && x + ownWidth > width) [x, y] = [0, placed.bottom + betweenGroups];
    const start = x;
    let line = y + labelHeight;
    placed.labels.push({ text, x: round(x), y: round(y + baseline) });
    tiles.forEach((tile, index) => {
      const right = x + spans[index]! * step - form.gap;
      if (x > start && right > width + 0.1) [x, line] = [start, line + step];
      placed.tiles.push(placeTile(form, tile, x, line, spans[index]));
      placed.right = Math.max(placed.right, x + spans[index]! * step - form.gap);
      x += spans[index]! * step;
    });
    placed.bottom = Math.max(placed.bottom, line + form.size);
    x = start + Math.min(ownWidth, width) + step / 2;
    if (line > y + labelHeight) x = width;
  }
  return placed;
}
