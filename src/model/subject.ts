/** A subject joined and checked: every record with what it refers to. Its lookups throw on an unknown id. */
import type { Site } from '../schema/site.ts';
import { checkRecords } from './checks/all.ts';
import type { Resolve } from './evidence.ts';
import { sourceResolver } from './evidence.ts';
import { SubjectError } from './faults.ts';
import { groupByKeys } from './group-by.ts';
import { joinRecords } from './join.ts';
import type { JoinedAttendance, JoinedClaim, JoinedCount, JoinedPosition, SubjectLists } from './joined.ts';
import type { RawSubject } from './record.ts';

type Keyed = 'sections' | 'claims' | 'events' | 'actors' | 'topics' | 'sources' | 'counts' | 'definitions' | 'figures' | 'pages';

/** A subject: its lists, and lookups by id. */
export class Subject {
  readonly lists: SubjectLists;
  /** Resolves a reference to a source or an excerpt; throws when there is none. */
  readonly resolve: Resolve;
  private readonly byId: { [K in Keyed]: Map<string, SubjectLists[K][number]> };
  private readonly positionByActor: Map<string, JoinedPosition>;
  private readonly attendanceByEvent: Map<string, JoinedAttendance>;
  private readonly claimsBySentence: Map<string, JoinedClaim[]>;
  private readonly countsByEvent: Map<string, JoinedCount[]>;

  constructor(lists: SubjectLists) {
    this.lists = lists;
    this.resolve = sourceResolver(lists.sources);
    const index = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
    this.byId = {
      sections: index(lists.sections),
      claims: index(lists.claims),
      events: index(lists.events),
      actors: index(lists.actors),
      topics: index(lists.topics),
      sources: index(lists.sources),
      counts: index(lists.counts),
      definitions: index(lists.definitions),
      figures: index(lists.figures),
      pages: index(lists.pages),
    };
    this.positionByActor = new Map(lists.positions.map((position) => [position.actor, position]));
    this.attendanceByEvent = new Map(lists.attendance.map((list) => [list.event, list]));
    this.claimsBySentence = groupByKeys(lists.claims, ({ sentence }) => [String(sentence)]);
    this.countsByEvent = groupByKeys(lists.counts, ({ event }) => (event === undefined ? [] : [event]));
  }

  /** The record of that kind and id; throws when there is none. */
  get<K extends Keyed>(kind: K, id: string): SubjectLists[K][number] {
    const record = this.byId[kind].get(id);
    if (!record) throw new Error(`no record “${id}” among the ${kind} of this subject`);
    return record;
  }

  has(kind: Keyed, id: string): boolean {
    return this.byId[kind].has(id);
  }

  get site(): Site {
    return this.lists.site;
  }

  /** The actor's position on sending troops; undefined when the content has none. */
  positionOf(actor: string): JoinedPosition | undefined {
    return this.positionByActor.get(actor);
  }

  /** The list of who was at a meeting; undefined when there is none. */
  attendanceOf(event: string): JoinedAttendance | undefined {
    return this.attendanceByEvent.get(event);
  }

  /** The claims of a sentence of the article, in order of id. */
  claimsOf(sentence: number): readonly JoinedClaim[] {
    return this.claimsBySentence.get(String(sentence)) ?? [];
  }

  /** The numbers published of an event, in order of date. */
  countsOf(event: string): readonly JoinedCount[] {
    return this.countsByEvent.get(event) ?? [];
  }
}

/** Checks and joins what was read; throws a `SubjectError` that lists every fault. */
export function joinSubject(raw: RawSubject): Subject {
  const { faults, texts } = checkRecords(raw);
  if (faults.length > 0) throw new SubjectError(faults);
  return new Subject(joinRecords(raw, texts));
}
