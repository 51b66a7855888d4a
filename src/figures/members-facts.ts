/** Figure 1: who is in under one definition, or under all of them side by side. */
import { pageOf } from '../model/addresses.ts';
import { byDate, formatDate } from '../model/dates.ts';
import { capitalise, inWords } from '../model/numbers.ts';
import type { Membership, MembershipState, Standing } from '../model/membership.ts';
import { membershipBy, tiledActors } from '../model/membership.ts';
import type { Subject } from '../model/subject.ts';
import type { Definition } from '../schema/definition.ts';
import type { FigureFacts, TableRow } from './figure-facts.ts';
import { membershipStates, wordsFor } from './membership-words.ts';
import { writeSourceLine } from './source-line.ts';

export interface MembersFacts extends FigureFacts {
  membership: Membership;
}

/** The definition that the figure draws where it draws only one. */
export function firstDefinition(subject: Subject): Definition {
  const { definition } = subject.get('figures', 'members');
  const chosen = definition === undefined ? subject.lists.definitions[0] : subject.get('definitions', definition);
  if (!chosen) throw new Error('the membership figure needs a definition: add one to definitions/');
  return chosen;
}

/** The day of the definition, or of the newest statement that it weighs. */
function asOfMembership({ definition, standings }: Membership): string {
  const newest = standings.flatMap(({ date }) => date ?? []).sort(byDate).at(-1);
  const date = definition.asOf ?? newest;
  return date === undefined ? 'no date' : formatDate(date);
}

function rowOf({ actor, state, note, date }: Standing, words: ReturnType<typeof wordsFor>): TableRow {
  const cells = { state: words[state].short, note: capitalise(note), date: date ? formatDate(date) : '' };
  return { id: actor.id, label: actor.name, href: pageOf('actors', actor.id), cells };
}

const forms: Record<MembershipState, string> = {
  named: 'Solid',
  weak: 'Hatched',
  conflicting: 'Red hatching',
  absent: 'Cross',
  otherwise: 'Plain outline',
  'not-found': 'Dotted outline',
};

/** "Solid: 12, named by a good source. Dotted outline: 17, not found." */
function describeKey({ states, bodies }: Membership, words: ReturnType<typeof wordsFor>): string {
  const shown = membershipStates.filter((state) => states[state] + bodies[state] > 0);
  const counted = (state: MembershipState) => `${states[state]}${bodies[state] > 0 ? ` and ${inWords(bodies[state])} ${bodies[state] === 1 ? 'body' : 'bodies'}` : ''}`;
  return shown.map((state) => `${forms[state]}: ${counted(state)}, ${words[state].long}.`).join(' ');
}

/** Sentence, marks and rows of the figure under one definition; the figure's own when none is named. */
export function membersFacts(subject: Subject, definition: Definition = firstDefinition(subject)): MembersFacts {
  const membership = membershipBy(subject, definition, tiledActors(subject));
  const words = wordsFor(definition.rule);
  const rows = membership.standings.map((standing) => rowOf(standing, words));
  const columns = [
    { key: 'state', label: definition.label },
    { key: 'note', label: 'Detail' },
    { key: 'date', label: 'Said on' },
  ].filter(({ key }) => rows.some(({ cells }) => cells[key] !== ''));
  return {
    membership,
    headline: membership.headline,
    asOf: asOfMembership(membership),
    key: describeKey(membership, words),
    source: writeSourceLine(membership.standings.flatMap(({ evidence }) => evidence)),
    rowHead: 'State or body',
    columns,
    rows,
  };
}

/** The figure's own definition, with every definition in its files. */
export function allMembersFacts(subject: Subject): MembersFacts {
  const cases = subject.lists.definitions.map((definition) => membersFacts(subject, definition));
  const columns = [
    { key: 'definition', label: 'Definition' },
    { key: 'asOf', label: 'As of' },
    { key: 'state', label: 'State' },
    { key: 'note', label: 'Detail' },
    { key: 'date', label: 'Said on' },
  ];
  const rows = cases.flatMap(({ membership: { definition }, asOf, rows: own }) => own.map((row) => ({ ...row, cells: { ...row.cells, definition: definition.label, asOf } })));
  return { ...membersFacts(subject), data: { columns, rows } };
}
