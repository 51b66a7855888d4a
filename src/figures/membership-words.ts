/** The states of the membership figure in words, by what the definition asks. */
import type { MembershipRule } from '../schema/definition.ts';
import type { MembershipState } from '../model/membership.ts';

/** Order of the key, the table's counts and the downloads. */
export const membershipStates: readonly MembershipState[] = ['named', 'weak', 'conflicting', 'absent', 'otherwise', 'not-found'];

type Words = Record<MembershipState, string>;

const byAttendance: Words = {
  named: 'named by a good source',
  weak: 'weak source only',
  conflicting: 'sources conflict',
  absent: 'reported absent',
  otherwise: 'known not to be counted',
  'not-found': 'not found',
};

const byArticle: Words = { ...byAttendance, named: 'listed by the article', otherwise: 'not listed' };

const byPosition: Words = {
  ...byAttendance,
  named: 'said so, by a good source',
  weak: 'said so, weak source only',
  otherwise: 'latest statement says otherwise',
  'not-found': 'no statement found',
};

const unsaid: Words = { ...byPosition, named: 'no statement found', otherwise: 'has made a statement' };

/** Each state in a few words that can follow a number. */
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
