import { describe, expect, it } from 'vitest';
import { allMembersFacts, firstDefinition, membersFacts } from '../../src/figures/members-facts.ts';
import { membershipStates, wordsFor } from '../../src/figures/membership-words.ts';
import { tiledActors } from '../../src/model/membership.ts';
import { fillPlaces } from '../../src/model/numbers.ts';
import { sitesWith } from './sites-with.ts';

describe.each(sitesWith('members'))('$site.name', ({ subject }) => {
  const isCountry = (id: string) => subject.get('actors', id).kind === 'country';

  describe.each(subject.lists.definitions)('$id', (definition) => {
    const facts = membersFacts(subject, definition);
    const words = wordsFor(definition.rule);

    it('says, draws and lists the same', () => {
      const inTable = (state: (typeof membershipStates)[number]) => facts.rows.filter(({ id, cells }) => isCountry(id) && cells['state'] === words[state].short).length;
      for (const state of membershipStates) {
        expect(inTable(state), state).toBe(facts.membership.states[state]);
        expect(facts.membership.standings.filter((standing) => standing.state === state && isCountry(standing.actor.id))).toHaveLength(facts.membership.states[state]);
      }
      const places = { named: inTable('named'), weak: inTable('weak'), absent: inTable('absent'), conflicting: inTable('conflicting'), otherwise: inTable('otherwise'), notFound: inTable('not-found') };
      expect(facts.headline).toBe(fillPlaces(definition.headline, places));
    });

    it('lists every tile, and nothing else', () => {
      expect(new Set(facts.rows.map(({ id }) => id))).toEqual(tiledActors(subject));
    });

    it('has words of their own for the states', () => {
      expect(new Set(membershipStates.map((state) => words[state].short)).size).toBe(membershipStates.length);
      expect(new Set(membershipStates.map((state) => words[state].long)).size).toBe(membershipStates.length);
    });
  });

  it('puts every definition into its files', () => {
    const { data, rows, membership } = allMembersFacts(subject);
    expect(membership.definition).toBe(firstDefinition(subject));
    expect(data!.rows).toHaveLength(rows.length * subject.lists.definitions.length);
  });
});
