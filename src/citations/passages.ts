/** Passages of the prose by the id of their heading. */
import { derivedMap } from '../model/derived.ts';
import type { JoinedRow, JoinedSection } from '../model/joined.ts';
import type { Subject } from '../model/subject.ts';

export interface Passage {
  section: JoinedSection;
  row: JoinedRow;
}

const passages = derivedMap('passages', ({ lists }) => lists.sections.flatMap((section) => section.text.rows.flatMap((row) => (row.id ? [[row.id, { section, row }] as const] : []))));

/** The passage below a heading; undefined when no heading has that id. */
export function passageOf(subject: Subject, heading: string): Passage | undefined {
  return passages(subject).get(heading);
}
