import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceFacts, attendanceStates } from '../../src/figures/attendance-facts.ts';
import { drawMark, drawMarks } from '../../src/figures/attendance-marks.ts';
import { drawingWidths } from '../../src/figures/drawing-width.ts';
import type { DrawingWidth } from '../../src/figures/drawing-width.ts';
import type { AttendanceInput, PlacedAttendance } from '../../src/figures/place-attendance.ts';
import { placeAttendance } from '../../src/figures/place-attendance.ts';
import { textWidth } from '../../src/figures/text-width.ts';
import { capitalise, fillPlaces } from '../../src/model/numbers.ts';
import { attendanceWords } from '../../src/model/position-words.ts';
import type { Box } from './boxes.ts';
import { outside, overlaps } from './boxes.ts';
import { longName } from './made-up-items.ts';
import { sitesWith } from './sites-with.ts';

const madeUp = (rows: number, meetings: number, name = 'Ruritania', label = 'Strelsau, 3 May 2025'): AttendanceInput => ({
  rows: Array.from({ length: rows }, (_, index) => ({ id: `row-${index}`, name, shortName: name, attended: index % 12 })),
  meetings: Array.from({ length: meetings }, (_, index) => ({ id: `meeting-${index}`, label, date: `${2024 + (index % 3)}-05-${String(1 + (index % 28)).padStart(2, '0')}` })),
});

/** A line of 13-unit text in the middle of `x`. */
const middle = (text: string, x: number, y: number): Box => ({ name: text, x0: x - textWidth(text) / 2, x1: x + textWidth(text) / 2, y0: y - 10, y1: y + 3 });

function check(input: AttendanceInput, width: DrawingWidth): PlacedAttendance {
  const placed = placeAttendance(input, width);
  const boxes = placed.blocks.flatMap(({ y, heads, years, headY, rows, xs }) => [
    ...heads.flatMap(({ x, lines }) => lines.map((line) => middle(line.text, x, y + line.y))),
    ...years.map(({ text, x }) => ({ name: text, x0: x, x1: x + textWidth(text, 'bold'), y0: y, y1: y + 14 })),
    { name: placed.totalHead, x0: placed.width - textWidth(placed.totalHead, 'bold'), x1: placed.width, y0: y + headY - 10, y1: y + headY + 3 },
    ...rows.flatMap((row) => [
      { name: row.label, x0: 0, x1: textWidth(row.label), y0: row.y - 6, y1: row.y + 8 },
      ...xs.map((x, index) => ({ name: `${row.id} at ${index}`, x0: x - placed.r, x1: x + placed.r, y0: row.y - placed.r, y1: row.y + placed.r })),
      { name: `total ${row.total}`, x0: placed.width - textWidth(row.total, 'bold'), x1: placed.width, y0: row.y - 6, y1: row.y + 8 },
    ]),
  ]);
  expect(outside(boxes, placed.width, placed.height)).toEqual([]);
  expect(placed.width).toBeLessThanOrEqual(width);
  expect(overlaps(boxes)).toEqual([]);
  expect(placed.blocks.flatMap(({ heads }) => heads.map(({ meeting }) => meeting))).toEqual(input.meetings.map((_, index) => index));
  for (const { rows } of placed.blocks) expect(rows.map(({ id }) => id)).toEqual(input.rows.map(({ id }) => id));
  return placed;
}

describe('placeAttendance', () => {
  it('puts meetings across and actors down, on whole pixels', () => {
    const { width, height, blocks } = placeAttendance(madeUp(2, 3), 1312);
    expect([width, height]).toEqual([414, 88]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]!.xs).toEqual([172, 256, 340]);
    expect(blocks[0]!.heads[1]).toEqual({ meeting: 1, x: 256, lines: [{ text: 'Strelsau,', y: 12 }, { text: '3 May 2025', y: 27 }] });
    expect(blocks[0]!.rows).toEqual([{ id: 'row-0', y: 52, label: 'Ruritania', total: '0' }, { id: 'row-1', y: 76, label: 'Ruritania', total: '1' }]);
  });

  it('heads the columns of a tablet with days below their years', () => {
    const [block] = placeAttendance(madeUp(1, 3), 736).blocks;
    expect(block!.years).toEqual([{ text: '2024', x: 135 }, { text: '2025', x: 179 }, { text: '2026', x: 223 }]);
    expect(block!.heads[0]!.lines).toEqual([{ text: '1', y: 31 }, { text: 'May', y: 46 }]);
  });

  it('numbers the columns of a phone, by turns on two lines where they stand close', () => {
    const heads = placeAttendance(madeUp(1, 12), 288).blocks[0]!.heads;
    expect(heads.slice(0, 3).map(({ lines }) => lines)).toEqual([[{ text: '1', y: 12 }], [{ text: '2', y: 27 }], [{ text: '3', y: 12 }]]);
  });

  it('starts a second block below the first when the meetings are too many', () => {
    const { blocks } = placeAttendance(madeUp(1, 20), 288);
    expect(blocks.map(({ from, xs }) => [from, xs.length])).toEqual([[0, 10], [10, 10]]);
    expect(blocks[1]!.y).toBe(blocks[0]!.rows[0]!.y + 40);
  });
});

describe('drawMarks', () => {
  it('draws all marks of a state as one path', () => {
    expect(drawMarks(['named', 'not-found', 'named', 'absent'], [10, 30, 50, 70], 5)).toEqual([
      { state: 'named', path: 'M5 0h10M45 0h10' },
      { state: 'absent', path: 'M65-5l10 10m-10 0l10-10' },
    ]);
  });

  it('draws every state apart', () => {
    expect(new Set(attendanceStates.map((state) => drawMark(state, 5))).size).toBe(5);
  });
});

const hardCases: [string, AttendanceInput][] = [
  ['nothing', madeUp(0, 0)],
  ['actors without meetings', madeUp(3, 0)],
  ['one actor, one meeting', madeUp(1, 1)],
  ['500 actors', madeUp(500, 16)],
  ['500 meetings', madeUp(2, 500)],
  ['names of 40 characters', madeUp(5, 16, longName, 'Ljubljana and Bled')],
  ['unbroken names', madeUp(5, 16, 'Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww', 'Wwwwwwwwwwwwwwwwwwww')],
];

describe.each(drawingWidths)('at %i', (width) => {
  it.each(hardCases)('%s', (_, input) => {
    check(input, width);
  });

  it('any names and numbers', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeinrstMW, '), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat({ max: 20 }), fc.nat({ max: 60 }), word, word, (rows, meetings, name, label) => {
        check(madeUp(rows, meetings, name, label.slice(0, 20)), width);
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it.each(sitesWith('attendance'))('$site.name', ({ subject }) => {
    const { lines, meetings } = attendanceFacts(subject);
    const rows = lines.map(({ actor, attended }) => ({ id: actor.id, name: actor.name, shortName: actor.shortName ?? actor.name, attended }));
    check({ rows, meetings }, width);
  });
});

describe.each(sitesWith('attendance'))('attendanceFacts of $site.name', ({ subject }) => {
  const facts = attendanceFacts(subject);
  const cells = facts.rows.flatMap(({ cells: row }) => facts.meetings.map(({ id }) => row[id]));
  const inTable = (state: (typeof attendanceStates)[number]) => cells.filter((cell) => cell === capitalise(attendanceWords[state])).length;

  it('says, draws and lists the same', () => {
    const drawn = facts.lines.flatMap(({ states }) => states);
    for (const state of attendanceStates) {
      expect(inTable(state), state).toBe(facts.tally[state]);
      expect(drawn.filter((own) => own === state)).toHaveLength(facts.tally[state]);
    }
    const places = { actors: facts.rows.length, meetings: facts.columns.length - 1, cells: cells.length, named: inTable('named'), weak: inTable('weak'), absent: inTable('absent'), conflicting: inTable('conflicting'), notFound: inTable('not-found') };
    expect(facts.headline).toBe(fillPlaces(subject.get('figures', 'attendance').headline, places));
  });

  it('orders by number of meetings, then by name', () => {
    const keys = facts.lines.map(({ actor, attended }) => ({ attended, name: actor.name }));
    expect(keys).toEqual([...keys].sort((left, right) => right.attended - left.attended || left.name.localeCompare(right.name, 'en')));
  });
});
