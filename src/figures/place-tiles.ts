/** Places the tiles of the membership figure: the main grid, and beside or below it the groups that stand apart. */
import type { TileGroup } from '../schema/figure.ts';
import type { DrawingWidth } from './drawing-width.ts';
import type { PlacedText, PlacedTile, Tile, TileForm } from './place-tile.ts';
import { placeTile, round, tileForm } from './place-tile.ts';
import type { LabelledTiles } from './place-tile-groups.ts';
import { placeColumn, placeLines, shareBetweenColumns } from './place-tile-groups.ts';

export interface PlacedTiles {
  width: number;
  height: number;
  /** Height of every tile, and width of nearly all. */
  size: number;
  /** Type size of the codes. */
  codeSize: number;
  tiles: PlacedTile[];
  labels: PlacedText[];
}

const aside = 72;
const below = 20;

type GridTile = TileGroup['tiles'][number];
const inReadingOrder = (left: GridTile, right: GridTile) => left.row - right.row || left.column - right.column;

/** Room on each side of the main grid for the groups, on the one drawing that has it. */
function sideRoom(width: DrawingWidth, form: TileForm, groups: readonly LabelledTiles[]): number {
  return width === 1312 && groups.length > 0 ? form.size + aside : 0;
}

/**
 * Places every tile. Groups without a label are the main grid: their columns and rows are kept. The other groups stand
 * in columns beside it on the widest drawing, when they are no higher than it, and in lines below it on the others.
 */
export function placeTiles(layout: readonly TileGroup[], texts: ReadonlyMap<string, Tile>, width: DrawingWidth): PlacedTiles {
  const textOf = ({ actor }: GridTile): Tile => texts.get(actor) ?? { actor, code: actor.toUpperCase(), name: actor };
  const grid = layout.filter(({ label }) => label === undefined).flatMap(({ tiles }) => tiles).sort(inReadingOrder);
  const groups = layout.flatMap(({ label, tiles }): LabelledTiles[] => (label === undefined ? [] : [{ label, tiles: [...tiles].sort(inReadingOrder).map(textOf) }]));
  const columns = Math.max(1, ...grid.map(({ column }) => column + 1));
  const rows = Math.max(0, ...grid.map(({ row }) => row + 1));

  const wide = tileForm(width, columns, width - 2 * (tileForm(width, 1, width).size + aside));
  const mainHeight = (form: TileForm) => Math.max(0, rows * (form.size + form.gap) - form.gap);
  const sides = sideRoom(width, wide, groups) > 0 ? shareBetweenColumns(groups, wide, mainHeight(wide)) : undefined;
  const form = sides ? wide : tileForm(width, columns, width);
  const step = form.size + form.gap;
  const start = sides ? form.size + aside : 0;
  const end = start + columns * step - form.gap;
  const main = grid.map((tile) => placeTile(form, textOf(tile), start + tile.column * step, tile.row * step));

  const apart = sides
    ? [placeColumn(sides[0], form, 0, form.size + aside - 8), placeColumn(sides[1], form, end + aside, form.size + aside)]
    : [placeLines(groups, form, rows > 0 ? mainHeight(form) + below : 0, width)];
  return {
    width: sides ? Math.ceil(Math.max(end, ...apart.map(({ right }) => right))) : width,
    height: Math.ceil(Math.max(mainHeight(form), ...apart.map(({ bottom }) => bottom))),
    size: round(form.size),
    codeSize: form.codeSize,
    tiles: [...main, ...apart.flatMap(({ tiles }) => tiles)],
    labels: apart.flatMap(({ labels }) => labels),
  };
}
