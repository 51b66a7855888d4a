/** The attendance figure in small: a line for each actor, a mark for each meeting. */
import type { AttendanceState } from '../../model/joined.ts';
import type { Subject } from '../../model/subject.ts';
import { attendanceFacts } from '../attendance-facts.ts';
import type { Box, CardMark, Shape } from './card.ts';
import { place } from './shapes.ts';

const widest = 30;
const highest = 24;
const most = 60;
/** Of its cell, a mark takes this much. */
const markPart = 0.7;

function looksOf(width: number, height: number): Record<AttendanceState, Shape> {
  const [x, y] = [width / 2, height / 2];
  const bar = `M${-x} ${-y}H${x}V${y}H${-x}Z`;
  const cross = `M${-y} ${-y}L${y} ${y}M${-y} ${y}L${y} ${-y}`;
  return {
    named: { d: bar, fill: 'fill' },
    weak: { d: bar, fill: 'page', stroke: 'ink', thickness: 1.5 },
    conflicting: { d: cross, stroke: 'red', thickness: 2.5 },
    absent: { d: cross, stroke: 'ink', thickness: 2 },
    'not-found': { d: 'M-1 -1H1V1H-1Z', fill: 'ink-3' },
  };
}

/** The actors that were at the most meetings come first, and are all there is room for. */
export function drawSmallAttendance(subject: Subject, box: Box): CardMark[] {
  const { lines, meetings } = attendanceFacts(subject);
  const shown = lines.slice(0, most);
  const across = Math.min(widest, box.width / Math.max(1, meetings.length));
  const down = Math.min(highest, box.height / Math.max(1, shown.length));
  const looks = looksOf(Math.round(across * markPart), Math.round(down * markPart));
  return shown.flatMap(({ states }, row) =>
    states.map((state, column) => place(looks[state], Math.round(box.x + (column + 0.5) * across), Math.round(box.y + (row + 0.5) * down) + 0.5)),
  );
}
