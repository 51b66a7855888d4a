/** A subject joined and checked: every record with what it refers to. Its lookups throw on an unknown id. */
import type { Site } from '../schema/site.ts';
import { checkRecords } from './checks/all.ts';
import type { Resolve } from './evidence.ts';
import { sourceResolver } from './evidence.ts';
import { SubjectError } from './faults.ts';
import { groupByKeys } from './group-by.ts';
import { joinRecords } from './join.ts';
import type { JoinedAttendance, JoinedClaim, JoinedCount, JoinedPosition, SubjectLists } from './joined.ts';
import { NotedMap, wholeKey } from './noted-map.ts';
import { noteRead } from './reads.ts';
import type { RawRecord, RawSubject } from './record.ts';

type Keyed = 'sections' | 'claims' | 'events' | 'actors' | 'topics' | 'sources' | 'counts' | 'definitions' | 'figures' | 'pages';

/** The lists, each noted as read as a whole when it is taken. */
function notedLists(lists: SubjectLists): SubjectLists {
  const noted = {} as SubjectLists;
  for (const kind of Object.keys(lists) as (keyof SubjectLists)[]) {
    const get = () => {
      noteRead(`${kind}/${wholeKey}`);
      return lists[kind];
    };
    Object.defineProperty(noted, kind, { enumerable: true, get });
  }
  return noted;
}

/** A subject: its lists, and lookups by id. A page that takes something of it has read it. */
export class Subject {
  readonly lists: SubjectLists;
  /** Resolves a reference to a source or an excerpt; throws when there is none. */
  readonly resolve: Resolve;
  /** The MDX of sections and pages: "sections/opening". */
  readonly prose: ReadonlyMap<string, string>;
  private readonly byId: { [K in Keyed]: NotedMap<SubjectLists[K][number]> };
  private readonly positionByActor: NotedMap<JoinedPosition>;
  private readonly attendanceByEvent: NotedMap<JoinedAttendance>;
  private readonly claimsBySentence: NotedMap<JoinedClaim[]>;
  private readonly countsByEvent: NotedMap<JoinedCount[]>;
  private readonly maps: ReadonlyMap<string, NotedMap<unknown>>;

  constructor(lists: SubjectLists, prose: Iterable<readonly [string, string]> = []) {
    this.lists = notedLists(lists);
    const resolve = sourceResolver(lists.sources);
    this.resolve = (ref) => {
      const evidence = resolve(ref);
      noteRead(`sources/${evidence.source.id}`);
      return evidence;
    };
    const maps = new Map<string, NotedMap<unknown>>();
    const note = <T>(name: string, entries: Iterable<readonly [string, T]>) => {
      const map = new NotedMap(name, entries);
      maps.set(name, map);
      return map;
    };
    const index = <T extends { id: string }>(kind: string, items: readonly T[]) => note(kind, items.map((item) => [item.id, item] as const));
    this.byId = {
      sections: index('sections', lists.sections),
      claims: index('claims', lists.claims),
      events: index('events', lists.events),
      actors: index('actors', lists.actors),
      topics: index('topics', lists.topics),
      sources: index('sources', lists.sources),
      counts: index('counts', lists.counts),
      definitions: index('definitions', lists.definitions),
      figures: index('figures', lists.figures),
      pages: index('pages', lists.pages),
    };
    index('attendance', lists.attendance);
    index('positions', lists.positions);
    index('tombstones', lists.tombstones);
    note('site', Object.entries(lists.site));
    this.prose = note('prose', prose);
    this.positionByActor = note('position of actor', lists.positions.map((position) => [position.actor, position] as const));
    this.attendanceByEvent = note('attendance of event', lists.attendance.map((list) => [list.event, list] as const));
    this.claimsBySentence = note('claims of sentence', groupByKeys(lists.claims, ({ sentence }) => [String(sentence)]));
    this.countsByEvent = note('counts of event', groupByKeys(lists.counts, ({ event }) => (event === undefined ? [] : [event])));
    this.maps = maps;
  }

  /** The map behind reads of a name, for what is no page; undefined when there is none. */
  mapNamed(name: string): NotedMap<unknown> | undefined {
    return this.maps.get(name);
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
  const prose = [...raw.sections, ...raw.pages].map(({ kind, data, body = '' }: RawRecord<'sections' | 'pages'>) => [`${kind}/${data.id}`, body] as const);
  return new Subject(joinRecords(raw, texts), prose);
}
