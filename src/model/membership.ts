/** Who is in: a function of a definition and of what was found, never one list. */
import type { Definition, headlinePlaces } from '../schema/definition.ts';
import type { Evidence } from './evidence.ts';
import type { AttendanceState, JoinedActor } from './joined.ts';
import { fillPlaces } from './numbers.ts';
import type { Subject } from './subject.ts';

/**
 * "named" meets the definition on B or better, "weak" on C alone; "otherwise" is known not to meet it, by another
 * stance or by not being listed; "not-found" is not "no".
 */
export type MembershipState = AttendanceState | 'otherwise';

/** One actor under one definition. */
export interface Standing {
  actor: JoinedActor;
  state: MembershipState;
  /** What qualifies the state: "prime minister, remote"; "in principle". */
  note: string;
  /** The date of the statement, for a definition by position. */
  date: string | undefined;
  evidence: Evidence[];
}

export interface Membership {
  definition: Definition;
  /** Every country and organisation, by name. */
  standings: Standing[];
  /** Countries by state. */
  states: Record<MembershipState, number>;
  /** Organisations by state. */
  bodies: Record<MembershipState, number>;
  /** The finding, with its counts. */
  headline: string;
}

type Judged = Omit<Standing, 'actor'>;
const notFound: Judged = { state: 'not-found', note: '', date: undefined, evidence: [] };

function judge(subject: Subject, { rule }: Definition, actor: JoinedActor): Judged {
  if (rule.by === 'named-in-article') {
    return actor.namedMember ? { ...notFound, state: 'named', note: actor.articleRole ?? '', evidence: actor.evidence } : { ...notFound, state: 'otherwise' };
  }
  if (rule.by === 'attendance') {
    const row = subject.attendanceOf(rule.event)?.rows.find((candidate) => candidate.actor === actor.id);
    if (!row) return notFound;
    const note = [row.level, row.mode, row.note].filter(Boolean).join(', ');
    return { state: row.state, note, date: undefined, evidence: row.evidence };
  }
  const position = subject.positionOf(actor.id);
  if (position?.stance === 'unsaid') return rule.stance === 'unsaid' ? { ...notFound, state: 'named', note: position.notFound ?? '' } : notFound;
  if (!position?.latest || position.stance !== rule.stance) return { ...notFound, state: 'otherwise', date: position?.latest?.date };
  const { date, qualifier = '' } = position.latest;
  return { state: position.thin ? 'weak' : 'named', note: qualifier, date, evidence: position.evidence };
}

function tally(standings: readonly Standing[]): Record<MembershipState, number> {
  const count = (state: MembershipState) => standings.filter((standing) => standing.state === state).length;
  return {
    named: count('named'),
    weak: count('weak'),
    absent: count('absent'),
    conflicting: count('conflicting'),
    'not-found': count('not-found'),
    otherwise: count('otherwise'),
  };
}

/** The answer that one definition gives. `among`: the ids of the actors asked about; all countries and organisations when left out. */
export function membershipBy(subject: Subject, definition: Definition, among?: ReadonlySet<string>): Membership {
  const standings = subject.lists.actors
    .filter((actor) => actor.kind !== 'person' && (!among || among.has(actor.id)))
    .map((actor) => ({ actor, ...judge(subject, definition, actor) }));
  const states = tally(standings.filter(({ actor }) => actor.kind === 'country'));
  const bodies = tally(standings.filter(({ actor }) => actor.kind === 'organisation'));
  const counts: Record<(typeof headlinePlaces)[number], number> = { ...states, notFound: states['not-found'] };
  const headline = fillPlaces(definition.headline, counts);
  return { definition, standings, states, bodies, headline };
}

/** The actors placed on the tile grid of the membership figure; undefined when the subject has no such figure. */
export function tiledActors(subject: Subject): Set<string> | undefined {
  if (!subject.has('figures', 'members')) return undefined;
  return new Set(subject.get('figures', 'members').layout.flatMap(({ tiles }) => tiles.map(({ actor }) => actor)));
}
