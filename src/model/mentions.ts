/** Where a record is spoken of: the other way round of every reference. */
import { groupByKeys } from './group-by.ts';
import type { JoinedClaim, JoinedEvent, JoinedSection } from './joined.ts';
import type { Subject } from './subject.ts';

export interface Mentions {
  claims: JoinedClaim[];
  events: JoinedEvent[];
  sections: JoinedSection[];
}

/** Every list by what its records name: "actors/gb", "events/leaders-call-march". */
type MentionIndex = { [K in keyof Mentions]: Map<string, Mentions[K]> };

const indexes = new WeakMap<Subject, MentionIndex>();

function keysOf(record: { actors: string[]; topics: string[] }): string[] {
  return [...record.actors.map((id) => `actors/${id}`), ...record.topics.map((id) => `topics/${id}`)];
}

function indexOf(subject: Subject): MentionIndex {
  const known = indexes.get(subject);
  if (known) return known;
  const { claims, events, sections } = subject.lists;
  const index: MentionIndex = {
    claims: groupByKeys(claims, keysOf),
    events: groupByKeys(events, keysOf),
    sections: groupByKeys(sections, (section) => [
      ...keysOf(section),
      ...section.text.rows.flatMap(({ references }) => references.map(({ kind, id }) => `${kind}/${id}`)),
    ]),
  };
  indexes.set(subject, index);
  return index;
}

/** The claims, events and sections that name an actor or a topic. */
export function mentionsOf(subject: Subject, kind: 'actors' | 'topics', id: string): Mentions {
  const { claims, events, sections } = indexOf(subject);
  const key = `${kind}/${id}`;
  return { claims: claims.get(key) ?? [], events: events.get(key) ?? [], sections: sections.get(key) ?? [] };
}

/** The sections whose prose leads to an event. */
export function sectionsNaming(subject: Subject, event: string): JoinedSection[] {
  return indexOf(subject).sections.get(`events/${event}`) ?? [];
}
