/** The membership figure in small: the tiles of its grid, then those that stand apart in lines below. */
import type { MembershipState } from '../../model/membership.ts';
import type { Subject } from '../../model/subject.ts';
import { membersFacts } from '../members-facts.ts';
import type { Box, CardMark, Colour, Measure, Shape, Type } from './card.ts';
import { capital } from './card.ts';
import { place, rectangle } from './shapes.ts';

const largest = 64;
const gapPart = 0.1;
const smallestCode = 12;
/** The room between the grid and what stands apart, in tiles. */
const apartBy = 0.45;

interface Cell {
  actor: string;
  column: number;
  row: number;
}

/** The cells of the whole figure: groups that stand apart follow one another below the grid, half a tile between them. */
function arrangeCells(subject: Subject): Cell[] {
  const { layout } = subject.get('figures', 'members');
  const grid = layout.filter(({ label }) => label === undefined).flatMap(({ tiles }) => tiles);
  const columns = Math.max(1, ...grid.map(({ column }) => column + 1));
  let row = grid.length > 0 ? Math.max(...grid.map((tile) => tile.row + 1)) + apartBy : 0;
  let column = 0;
  const apart = layout.filter(({ label }) => label !== undefined).flatMap(({ tiles }) => {
    if (column > 0 && column + tiles.length > columns) [column, row] = [0, row + 1];
    const cells = tiles.map(({ actor }, index) => ({ actor, column: column + (index % columns), row: row + Math.floor(index / columns) }));
    [column, row] = [column + tiles.length + 0.5, row + Math.floor((tiles.length - 1) / columns)];
    return cells;
  });
  return [...grid, ...apart];
}

interface Look {
  shapes: Shape[];
  code: Colour;
  /** The code stands on a patch of the ground. */
  isHatched?: boolean;
}

function looksOf(size: number): Record<MembershipState, Look> {
  const end = size - 1;
  const edge = (stroke: Colour, thickness = 2): Shape => ({ d: `M1 1H${end}V${end}H1Z`, stroke, thickness });
  const offsets = Array.from({ length: 5 }, (_, index) => Math.round(((index + 1) * size) / 3));
  const up = offsets.map((sum) => `M${Math.max(1, sum - end)} ${Math.min(end, sum - 1)}L${Math.min(end, sum - 1)} ${Math.max(1, sum - end)}`).join('');
  const down = offsets.map((sum) => `M${Math.max(1, sum - end)} ${size - Math.min(end, sum - 1)}L${Math.min(end, sum - 1)} ${size - Math.max(1, sum - end)}`).join('');
  return {
    named: { shapes: [{ d: rectangle(size, size), fill: 'fill' }], code: 'page' },
    weak: { shapes: [{ d: up, stroke: 'ink-3', thickness: 1.5 }, edge('ink')], code: 'ink', isHatched: true },
    conflicting: { shapes: [{ d: down, stroke: 'red', thickness: 1.5 }, edge('red')], code: 'ink', isHatched: true },
    absent: { shapes: [edge('ink'), { d: `M${size - 10} 5l5 5m0 -5l-5 5`, stroke: 'ink', thickness: 2 }], code: 'ink' },
    otherwise: { shapes: [edge('ink-3', 1)], code: 'ink-2' },
    'not-found': { shapes: [{ ...edge('ink-3'), dash: [2, 4] }], code: 'ink-2' },
  };
}

/** The code in the middle of a tile, smaller when it is long. */
function placeCode(text: string, { code, isHatched }: Look, x: number, y: number, size: number, measure: Measure): CardMark[] {
  const type: Type = { face: 'sans', weight: 700, size: Math.round(size * 0.42), tracking: 0 };
  while (measure(text, type) > size - 5 && type.size > smallestCode) type.size -= 1;
  const [width, height] = [Math.ceil(measure(text, type)), Math.round(capital * type.size)];
  if (width > size - 4) return [];
  const [left, baseline] = [Math.round(x + (size - width) / 2), Math.round(y + (size + height) / 2)];
  const patch = place({ d: rectangle(width + 8, height + 8), fill: 'plate' }, left - 4, baseline - height - 4);
  return [...(isHatched ? [patch] : []), { kind: 'text', x: left, y: baseline, text, type, colour: code }];
}

export function drawSmallMembers(subject: Subject, box: Box, measure: Measure): CardMark[] {
  const standings = new Map(membersFacts(subject).membership.standings.map((standing) => [standing.actor.id, standing]));
  const cells = arrangeCells(subject);
  const pitch = Math.min(largest * (1 + gapPart), ...cells.map(({ column, row }) => Math.min((box.width + 4) / (column + 1), (box.height + 4) / (row + 1))));
  const size = Math.floor(pitch * (1 - gapPart));
  const looks = looksOf(size);
  return cells.flatMap(({ actor, column, row }): CardMark[] => {
    const standing = standings.get(actor);
    const look = looks[standing?.state ?? 'not-found'];
    const [x, y] = [Math.round(box.x + column * pitch), Math.round(box.y + row * pitch)];
    const code = standing?.actor.code ?? actor.toUpperCase();
    return [...look.shapes.map((shape) => place(shape, x, y)), ...placeCode(code, look, x, y, size, measure)];
  });
}
