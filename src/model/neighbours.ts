/** What stands before and after a record in the order in which its kind is read. */
import { derivedMap } from './derived.ts';
import type { Subject } from './subject.ts';

export interface Neighbour {
  id: string;
  title: string;
}

export interface Neighbours {
  before?: Neighbour;
  after?: Neighbour;
}

function besideEach(items: readonly Neighbour[]): [string, Neighbours][] {
  return items.map(({ id }, at) => {
    const [before, after] = [items[at - 1], items[at + 1]];
    return [id, { ...(before && { before }), ...(after && { after }) }];
  });
}

const beside = {
  sections: derivedMap('beside section', ({ lists }) => besideEach(lists.sections.map(({ id, title }) => ({ id, title })))),
  claims: derivedMap('beside claim', ({ lists }) => besideEach(lists.claims.map(({ id, headline }) => ({ id, title: headline })))),
  events: derivedMap('beside event', ({ lists }) => besideEach(lists.events.map(({ id, title }) => ({ id, title })))),
};

export function neighboursOf(subject: Subject, kind: keyof typeof beside, id: string): Neighbours {
  return beside[kind](subject).get(id) ?? {};
}
