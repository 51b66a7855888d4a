/** The states of the membership figure in words, by what the definition asks. */
import type { MembershipState } from '../model/membership.ts';
import type { MembershipRule } from '../schema/definition.ts';

/** Order of the key, the table's counts and the downloads. */
export const membershipStates: readonly MembershipState[] = ['named', 'weak', 'conflicting', 'absent', 'otherwise', 'not-found'];

/** A state in a word or two for a cell or a mark, and in words that follow a number for the key. */
export interface StateWords {
  short: string;
  long: string;
}

type Words = Record<MembershipState, StateWords>;

const byAttendance: Words = {
  named: { short: 'Named', long: 'named by a good source' },
  weak: { short: 'Weak source', long: 'weak source only' },
  conflicting: { short: 'Sources conflict', long: 'sources conflict' },
  absent: { short: 'Absent', long: 'reported absent' },
  otherwise: { short: 'Not counted', long: 'known not to be counted' },
  'not-found': { short: 'Not found', long: 'not found' },
};

const byArticle: Words = {
  ...byAttendance,
  named: { short: 'Listed', long: 'listed by the article' },
  otherwise: { short: 'Not listed', long: 'not listed' },
};

const byPosition: Words = {
  ...byAttendance,
  named: { short: 'Says so', long: 'say so, by a good source' },
  weak: { short: 'Says so, weak source', long: 'say so, by a weak source only' },
  otherwise: { short: 'Not counted', long: 'said something else, or were not asked' },
  'not-found': { short: 'Not found', long: 'no statement found' },
};

const unsaid: Words = {
  ...byPosition,
  named: { short: 'Not found', long: 'no statement found' },
  otherwise: { short: 'Not counted', long: 'made a statement, or were not asked' },
  'not-found': { short: 'No position', long: 'no position recorded' },
};

/** Every state in words. Within one definition no two states have the same words. */
export function wordsFor(rule: MembershipRule): Words {
  switch (rule.by) {
    case 'named-in-article':
      return byArticle;
    case 'attendance':
      return byAttendance;
    case 'position':
      return rule.stance === 'unsaid' ? unsaid : byPosition;
  }
}
