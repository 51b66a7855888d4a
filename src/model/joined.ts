/** Records once joined: references resolved, what can be computed computed. */
import type { Actor } from '../schema/actor.ts';
import type { Attendance, AttendanceRow } from '../schema/attendance.ts';
import type { Claim } from '../schema/claim.ts';
import type { Count } from '../schema/count.ts';
import type { Definition } from '../schema/definition.ts';
import type { Event } from '../schema/event.ts';
import type { Figure } from '../schema/figure.ts';
import type { Page } from '../schema/page.ts';
import type { Position, Stance, Statement } from '../schema/position.ts';
import type { Section } from '../schema/section.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { Tombstone } from '../schema/tombstone.ts';
import type { Topic } from '../schema/topic.ts';
import type { Evidence } from './evidence.ts';
import type { Row, SectionText } from './section-text.ts';
import type { Family } from './verdicts.ts';

interface WithEvidence {
  evidence: Evidence[];
  /** No supporting or departing source is better than C. */
  thin: boolean;
}

export interface JoinedClaim extends Claim, WithEvidence {
  /** The claim's number as shown in the prose: "02". */
  number: string;
  family: Family;
  /** The words that carry it in the prose. */
  words: string;
}

export interface JoinedEvent extends Event, WithEvidence {
  /** The article speaks of it. */
  inArticle: boolean;
}

export interface JoinedStatement extends Statement, WithEvidence {}

/** Its evidence is that of the newest statement and of those before it that say the same. */
export interface JoinedPosition extends Position, WithEvidence {
  /** In order of date, the newest last. */
  history: JoinedStatement[];
  /** The newest statement; none when nothing was found. */
  latest: JoinedStatement | undefined;
  stance: Stance;
}

/** "named" rests on B or better, "weak" on C alone. Whoever has no row is "not-found". */
export type AttendanceState = 'named' | 'weak' | 'absent' | 'conflicting' | 'not-found';

export interface JoinedAttendanceRow extends AttendanceRow, WithEvidence {
  state: AttendanceState;
}

export interface JoinedAttendance extends Omit<Attendance, 'rows'> {
  rows: JoinedAttendanceRow[];
}

export interface JoinedCount extends Count, WithEvidence {}

export interface JoinedTopic extends Topic, WithEvidence {}

export interface JoinedActor extends Actor, WithEvidence {}

/** A row of a section with its claims and the sources of its own prose resolved. */
export interface JoinedRow extends Row {
  joinedClaims: JoinedClaim[];
  evidence: Evidence[];
}

export interface JoinedSection extends Section {
  text: Omit<SectionText, 'rows'> & { rows: JoinedRow[] };
  /** In order of id. */
  claims: JoinedClaim[];
  /** Words of its prose. */
  words: number;
}

/** A record that rests on a source. */
export interface Use {
  kind: 'claims' | 'events' | 'actors' | 'positions' | 'attendance' | 'counts' | 'topics' | 'sections';
  id: string;
  role: Evidence['role'];
}

export interface JoinedSource extends Source {
  uses: Use[];
}

/** The joined lists of a subject, each in its reading order. */
export interface SubjectLists {
  site: Site;
  /** In the article's order. */
  sections: JoinedSection[];
  claims: JoinedClaim[];
  /** In order of time; conditional ones last. */
  events: JoinedEvent[];
  /** By name. */
  actors: JoinedActor[];
  topics: JoinedTopic[];
  /** By publisher, then date. */
  sources: JoinedSource[];
  /** In order of the meetings. */
  attendance: JoinedAttendance[];
  positions: JoinedPosition[];
  /** In order of date. */
  counts: JoinedCount[];
  definitions: Definition[];
  figures: Figure[];
  pages: Page[];
  /** What was withdrawn, by id. */
  tombstones: Tombstone[];
}
