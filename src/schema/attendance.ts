import { z } from 'astro/zod';
import { id, sourceRef, text } from './fields.ts';

/** One actor at one meeting. Whoever has no row was not found. */
export const attendanceRow = z.strictObject({
  actor: id,
  /** "present"; "absent" when a source says so; "conflicting" when sources disagree. Strong or weak is computed from the sources. */
  said: z.enum(['present', 'absent', 'conflicting']),
  /** Who sat there: "prime minister", "foreign minister", "ambassador". */
  level: text.optional(),
  /** "remote" when by video or telephone from elsewhere. */
  mode: z.enum(['in person', 'remote']).optional(),
  /** Shown beside the state: "sent a written message". */
  note: text.optional(),
  sources: z.array(sourceRef).min(1, 'name the source that says so'),
});
export type AttendanceRow = z.output<typeof attendanceRow>;

/** Who was at one meeting. File: `attendance/<event id>.yaml`. */
export const attendance = z.strictObject({
  /** The id of the meeting's event, with "attendance-" before it. */
  id,
  event: id,
  /** The meeting in at most 16 characters, for a column head: "London, 2 March". */
  label: text.max(20, 'shorten the label to 20 characters'),
  /** What the lists leave out. */
  note: text.optional(),
  rows: z.array(attendanceRow).min(1, 'list at least one actor'),
});
export type Attendance = z.output<typeof attendance>;
