/** Positions and attendance in words. */
import type { Stance } from '../schema/position.ts';
import type { AttendanceState } from './joined.ts';
import type { Subject } from './subject.ts';

/** A stance in the subject's own words; the bare stance when it gives none. */
export function stanceInWords(subject: Subject, stance: Stance): string {
  return subject.site.positions?.stances[stance] ?? stance;
}

export const attendanceWords: Record<AttendanceState, string> = {
  named: 'named',
  weak: 'weak source only',
  absent: 'absent',
  conflicting: 'sources conflict',
  'not-found': 'not found',
};
