/** The marks of the attendance figure: one path for all of a row's marks in one state. */
import type { AttendanceState } from '../model/joined.ts';
import { attendanceStates } from './attendance-facts.ts';

const round = (value: number) => Math.round(value * 10) / 10;

/** A square of side 2r around x. */
function square(x: number, r: number): string {
  return `M${round(x - r)} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
}

/** A mark in the middle of its cell; `r` is half its side. The path of "named" is filled, the others are stroked. */
const shapes: Record<AttendanceState, (x: number, r: number) => string> = {
  named: square,
  weak: (x, r) => `${square(x, r)}M${round(x - r)} 0l${r} ${-r}M${round(x - r)} ${r}l${2 * r} ${-2 * r}M${round(x)} ${r}l${r} ${-r}`,
  absent: (x, r) => `M${round(x - r)} ${-r}l${2 * r} ${2 * r}m${-2 * r} 0l${2 * r} ${-2 * r}`,
  conflicting: (x, r) => `M${round(x - r)} ${round(-r / 2.5)}h${2 * r}M${round(x - r)} ${round(r / 2.5)}h${2 * r}M${round(x + r / 2)} ${-r}l${-r} ${2 * r}`,
  'not-found': (x) => `M${round(x)} 0h0`,
};

/** The path of every state that occurs in a row, but not of what was not found; `xs` are the middles of its cells. */
export function drawMarks(states: readonly AttendanceState[], xs: readonly number[], r: number): { state: AttendanceState; path: string }[] {
  return attendanceStates.filter((state) => state !== 'not-found' && states.includes(state)).map((state) => ({
    state,
    path: states.map((own, index) => (own === state ? shapes[state](xs[index]!, r) : '')).join(''),
  }));
}

/** One mark alone, for a key. */
export function drawMark(state: AttendanceState, r: number): string {
  return shapes[state](0, r);
}
