/** Figure 2: who was at which meeting. */
import { pageOf } from '../model/addresses.ts';
import { byDate, formatDate } from '../model/dates.ts';
import type { AttendanceState, JoinedActor, JoinedAttendance } from '../model/joined.ts';
import { tiledActors } from '../model/membership.ts';
import { capitalise, fillPlaces } from '../model/numbers.ts';
import { attendanceWords } from '../model/position-words.ts';
import type { Subject } from '../model/subject.ts';
import type { FigureFacts } from './figure-facts.ts';
import { writeSourceLine } from './source-line.ts';

/** Order of the key and of the marks in a row. */
export const attendanceStates: readonly AttendanceState[] = ['named', 'weak', 'conflicting', 'absent', 'not-found'];

/** Each state in words that follow a number, for the key. */
export const attendanceKeyWords: Record<AttendanceState, string> = { ...attendanceWords, named: 'named by a good source', absent: 'reported absent' };

const forms: Record<AttendanceState, string> = { named: 'Solid', weak: 'Hatched', conflicting: 'Red sign', absent: 'Cross', 'not-found': 'Dot' };

export interface Meeting {
  /** The event's id. */
  id: string;
  label: string;
  date: string | undefined;
  title: string;
}

/** One actor across all meetings. */
export interface AttendanceLine {
  actor: JoinedActor;
  /** In order of the meetings. */
  states: AttendanceState[];
  /** Meetings at which it is named, by a good source or a weak one. */
  attended: number;
  /** Place of the first of them among the meetings; their number when there is none. */
  first: number;
  /** Its place by name. */
  byName: number;
}

export interface AttendanceFacts extends FigureFacts {
  meetings: Meeting[];
  /** The most meetings first, then by name. */
  lines: AttendanceLine[];
  /** Cells by state. */
  tally: Record<AttendanceState, number>;
}

const wasThere = (state: AttendanceState) => state === 'named' || state === 'weak';

function lineOf(actor: JoinedActor, lists: readonly JoinedAttendance[], byName: number): AttendanceLine {
  const states = lists.map(({ rows }) => rows.find((row) => row.actor === actor.id)?.state ?? 'not-found');
  const first = states.findIndex(wasThere);
  return { actor, states, attended: states.filter(wasThere).length, first: first < 0 ? states.length : first, byName };
}

export function attendanceFacts(subject: Subject): AttendanceFacts {
  const lists = subject.lists.attendance;
  const among = tiledActors(subject);
  const meetings = lists.map(({ event, label }): Meeting => {
    const { date, title } = subject.get('events', event);
    return { id: event, label, date, title };
  });
  const lines = subject.lists.actors
    .filter((actor) => actor.kind !== 'person' && (!among || among.has(actor.id)))
    .map((actor, index) => lineOf(actor, lists, index))
    .sort((left, right) => right.attended - left.attended);
  const cells = lines.flatMap(({ states }) => states);
  const tally = Object.fromEntries(attendanceStates.map((state) => [state, cells.filter((cell) => cell === state).length])) as Record<AttendanceState, number>;
  const places = { actors: lines.length, meetings: meetings.length, cells: cells.length, named: tally.named, weak: tally.weak, absent: tally.absent, conflicting: tally.conflicting, notFound: tally['not-found'] };
  const newest = meetings.flatMap(({ date }) => date ?? []).sort(byDate).at(-1);
  return {
    meetings,
    lines,
    tally,
    headline: fillPlaces(subject.get('figures', 'attendance').headline, places),
    asOf: newest ? formatDate(newest) : 'no date',
    key: attendanceStates.filter((state) => tally[state] > 0).map((state) => `${forms[state]}: ${tally[state]}, ${attendanceKeyWords[state]}.`).join(' '),
    source: writeSourceLine(lists.flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence))),
    rowHead: 'State or body',
    columns: [
      { key: 'meetings', label: 'Meetings' },
      ...meetings.map(({ id, label }) => ({ key: id, label, href: pageOf('events', id) })),
    ],
    rows: lines.map(({ actor, states, attended }) => ({
      id: actor.id,
      label: actor.name,
      href: pageOf('actors', actor.id),
      cells: { meetings: attended, ...Object.fromEntries(states.map((state, index) => [meetings[index]!.id, capitalise(attendanceWords[state])])) },
    })),
  };
}
