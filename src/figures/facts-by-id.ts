/** The facts of a figure by its id, for pages and files that treat all figures alike. */
import type { FigureId } from '../model/figure-addresses.ts';
import type { Subject } from '../model/subject.ts';
import { attendanceFacts } from './attendance-facts.ts';
import { claimsFacts } from './claims-facts.ts';
import { countsFacts } from './counts-facts.ts';
import type { FigureFacts } from './figure-facts.ts';
import { allMembersFacts } from './members-facts.ts';
import { timelineFacts } from './timeline-facts.ts';

const readers: Partial<Record<FigureId, (subject: Subject) => FigureFacts>> = { members: allMembersFacts, attendance: attendanceFacts, counts: countsFacts, timeline: timelineFacts, claims: claimsFacts };

/** The facts of a figure of this subject. */
export function factsOf(subject: Subject, id: FigureId): FigureFacts {
  const read = readers[id];
  if (!read) throw new Error(`no facts are computed for the figure “${id}”`);
  return read(subject);
}

/** The subject's figures that can be drawn, in order. */
export function drawnFigures(subject: Subject): FigureId[] {
  return subject.lists.figures.map(({ id }) => id).filter((id) => id in readers);
}
