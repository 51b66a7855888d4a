/** Where a record is spoken of: the other way round of every reference. */
import { derivedMap } from './derived.ts';
import { groupByKeys } from './group-by.ts';
import type { JoinedClaim, JoinedEvent, JoinedSection } from './joined.ts';
import type { Subject } from './subject.ts';

export interface Mentions {
  claims: JoinedClaim[];
  events: JoinedEvent[];
  sections: JoinedSection[];
}

function keysOf(record: { actors: string[]; topics: string[] }): string[] {
  return [...record.actors.map((id) => `actors/${id}`), ...record.topics.map((id) => `topics/${id}`)];
}

/** Every list by what its records name: "actors/gb", "events/leaders-call-march". */
const claimsNaming = derivedMap('claims naming', ({ lists }) => groupByKeys(lists.claims, keysOf));
const eventsNaming = derivedMap('events naming', ({ lists }) => groupByKeys(lists.events, keysOf));
const sectionsNamed = derivedMap('sections naming', ({ lists }) =>
  groupByKeys(lists.sections, (section) => [
    ...keysOf(section),
    ...section.text.rows.flatMap(({ references }) => references.map(({ kind, id }) => `${kind}/${id}`)),
  ]),
);
const eventsByClaim = derivedMap('events of claim', ({ lists }) => groupByKeys(lists.events, ({ claims }) => claims));

/** The claims, events and sections that name an actor or a topic. */
export function mentionsOf(subject: Subject, kind: 'actors' | 'topics', id: string): Mentions {
  const key = `${kind}/${id}`;
  return { claims: claimsNaming(subject).get(key) ?? [], events: eventsNaming(subject).get(key) ?? [], sections: sectionsNamed(subject).get(key) ?? [] };
}

/** The sections whose prose leads to an event. */
export function sectionsNaming(subject: Subject, event: string): JoinedSection[] {
  return sectionsNamed(subject).get(`events/${event}`) ?? [];
}

/** The events that a claim speaks of. */
export function eventsOfClaim(subject: Subject, claim: string): JoinedEvent[] {
  return eventsByClaim(subject).get(claim) ?? [];
}
