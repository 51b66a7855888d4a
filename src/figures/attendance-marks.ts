/** The marks of the attendance figure: one path for all of a row's marks in one state. */
import type { AttendanceState } from '../model/joined.ts';
import { attendanceStates } from './attendance-facts.ts';

const round = (value: number) => Math.round(value * 10) / 10;

/** A point as path data writes it shortest: "84-4". */
function at(x: number, y: number): string {
  return `M${round(x)}${y < 0 ? '' : ' '}${round(y)}`;
}

/** A mark around (x, 0) in the middle of its cell; `r` is half its side. All are stroked; "named" as a line 2r thick. */
const shapes: Record<AttendanceState, (x: number, r: number) => string> = {
  named: (x, r) => `${at(x - r, 0)}h${2 * r}`,
  weak: (x, r) => `${at(x - r, -r)}h${2 * r}v${2 * r}h-${2 * r}z${at(x - r, 0)}l${r}-${r}${at(x - r, r)}l${2 * r}-${2 * r}${at(x, r)}l${r}-${r}`,
  absent: (x, r) => `${at(x - r, -r)}l${2 * r} ${2 * r}m-${2 * r} 0l${2 * r}-${2 * r}`,
  conflicting: (x, r) => `${at(x - r, -r / 2.5)}h${2 * r}${at(x - r, r / 2.5)}h${2 * r}${at(x + r / 2, -r)}l-${r} ${2 * r}`,
  'not-found': (x) => `${at(x, 0)}h0`,
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
