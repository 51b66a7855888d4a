/** Passages of the prose by the id of their heading. */
import type { JoinedRow, JoinedSection } from '../model/joined.ts';
import type { Subject } from '../model/subject.ts';

export interface Passage {
  section: JoinedSection;
  row: JoinedRow;
}

const indexes = new WeakMap<Subject, Map<string, Passage>>();

/** The passage below a heading; undefined when no heading has that id. */
export function passageOf(subject: Subject, heading: string): Passage | undefined {
  const known = indexes.get(subject);
  if (known) return known.get(heading);
  const index = new Map(subject.lists.sections.flatMap((section) => section.text.rows.flatMap((row) => (row.id ? [[row.id, { section, row }] as const] : []))));
  indexes.set(subject, index);
  return index.get(heading);
}
