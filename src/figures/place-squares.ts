/** Squares in the cells of a table: how many stand side by side in a column, and where each stands. */

export const square = 34;
/** From one square to the next. */
export const pitch = 39;

export interface PlacedSquare<T> {
  item: T;
  /** Its upper left corner. */
  x: number;
  y: number;
}

export interface SquareColumn {
  x: number;
  width: number;
  /** How many squares stand side by side. */
  capacity: number;
}

function widthOf(capacity: number): number {
  return capacity === 0 ? 0 : capacity * pitch - (pitch - square);
}

/** What a column needs: the most squares that one of its cells holds, the width of its head, the gap before it. */
export interface ColumnNeed {
  most: number;
  head: number;
  gap: number;
}

/**
 * Columns between `left` and `right`, each at least as wide as its head. Cells take as few lines as fit; then columns
 * that still have room for it, the least full first, take all of their squares in one line.
 */
export function fitColumns(needs: readonly ColumnNeed[], left: number, right: number): SquareColumn[] {
  const widthAt = (index: number, capacity: number) => Math.max(needs[index]!.head, widthOf(capacity));
  const total = (capacities: readonly number[]) => needs.reduce((sum, { gap }, index) => sum + gap + widthAt(index, capacities[index]!), 0);
  const inLines = (lines: number) => needs.map(({ most }) => Math.max(1, Math.ceil(most / lines)));
  const mostLines = Math.max(1, ...needs.map(({ most }) => most));
  let lines = 1;
  while (lines < mostLines && total(inLines(lines)) > right - left) lines += 1;
  const capacities = inLines(lines);
  const byMost = needs.map((_, index) => index).sort((a, b) => needs[a]!.most - needs[b]!.most);
  for (const index of byMost) {
    const wider = capacities.with(index, Math.max(1, needs[index]!.most));
    if (total(wider) <= right - left) capacities[index] = wider[index]!;
  }
  let x = left;
  return needs.map(({ gap }, index) => {
    const column = { x: x + gap, width: widthAt(index, capacities[index]!), capacity: capacities[index]! };
    x = column.x + column.width;
    return column;
  });
}

/** The squares of one cell, in lines of the column's capacity. */
export function fillCell<T>(items: readonly T[], { x, capacity }: Pick<SquareColumn, 'x' | 'capacity'>, y: number): PlacedSquare<T>[] {
  return items.map((item, index) => ({ item, x: x + (index % capacity) * pitch, y: y + Math.floor(index / capacity) * pitch }));
}

/** Height of as many squares in one cell, at least that of one. */
export function cellHeight(count: number, capacity: number): number {
  return Math.max(1, Math.ceil(count / capacity)) * pitch - (pitch - square);
}
