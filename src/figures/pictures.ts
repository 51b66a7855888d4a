/** The pictures that readers can take away: one of each figure, and one for each definition of membership. */
import type { FigureId } from '../model/figure-addresses.ts';
import type { Subject } from '../model/subject.ts';
import type { Definition } from '../schema/definition.ts';
import { drawnFigures, factsOf } from './facts-by-id.ts';
import type { FigureFacts } from './figure-facts.ts';
import { membersFacts } from './members-facts.ts';

export interface Picture {
  /** Its file without the ending: "members", "members-would-send". */
  name: string;
  figure: FigureId;
  /** The definition drawn, when it is not the figure's own. */
  definition?: Definition;
  facts: FigureFacts;
}

/** The picture of a name; throws when there is none. */
export function pictureNamed(subject: Subject, name: string): Picture {
  const picture = listPictures(subject).find((each) => each.name === name);
  if (!picture) throw new Error(`no picture “${name}”`);
  return picture;
}

export function listPictures(subject: Subject): Picture[] {
  return drawnFigures(subject).flatMap((figure): Picture[] => {
    const own = { name: figure, figure, facts: factsOf(subject, figure) };
    if (figure !== 'members') return [own];
    const cases = subject.lists.definitions.map((definition) => ({ name: `members-${definition.id}`, figure, definition, facts: membersFacts(subject, definition) }));
    return [own, ...cases];
  });
}
