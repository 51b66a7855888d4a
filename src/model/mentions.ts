/** Where a record is spoken of: the other way round of every reference. */
import type { JoinedClaim, JoinedEvent, JoinedSection } from './joined.ts';
import type { Subject } from './subject.ts';

export interface Mentions {
  claims: JoinedClaim[];
  events: JoinedEvent[];
  sections: JoinedSection[];
}

/** The claims, events and sections that name an actor or a topic. */
export function mentionsOf(subject: Subject, kind: 'actors' | 'topics', id: string): Mentions {
  const { claims, events, sections } = subject.lists;
  const names = (record: { actors: string[]; topics: string[] }) => record[kind].includes(id);
  return {
    claims: claims.filter(names),
    events: events.filter(names),
    sections: sections.filter((section) => names(section) || section.text.rows.some(({ references }) => references.some((ref) => ref.kind === kind && ref.id === id))),
  };
}

/** The sections whose prose leads to an event. */
export function sectionsNaming(subject: Subject, event: string): JoinedSection[] {
  return subject.lists.sections.filter(({ text }) => text.rows.some(({ references }) => references.some((ref) => ref.kind === 'events' && ref.id === event)));
}
