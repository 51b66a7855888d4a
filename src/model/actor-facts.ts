/** What is known of an actor, in rows. */
import { pageOf } from './addresses.ts';
import type { JoinedActor } from './joined.ts';
import { listInWords } from './numbers.ts';
import type { Subject } from './subject.ts';

export interface Fact {
  term: string;
  value?: string | undefined;
  href?: string | undefined;
}

/** "since 1949", "1973 to 2020", "" when no year is given. */
function years(since: number | undefined, until: number | undefined): string {
  if (until !== undefined) return ` ${since ?? ''} to ${until}`;
  return since === undefined ? '' : ` since ${since}`;
}

/** The name of a body: that of its entry, or its id in capitals. */
function nameOfBody(subject: Subject, body: string): string {
  return subject.has('actors', body) ? subject.get('actors', body).name : body.toUpperCase();
}

export function factsOfActor(subject: Subject, actor: JoinedActor): Fact[] {
  const speaksFor = actor.speaksFor ? subject.get('actors', actor.speaksFor) : undefined;
  const bodies = actor.memberships.map(({ body, since, until }) => `${nameOfBody(subject, body)}${years(since, until)}`);
  return [
    { term: 'In the article', value: actor.articleRole },
    { term: 'Speaks for', value: speaksFor?.name, href: speaksFor && pageOf('actors', speaksFor.id) },
    { term: 'Member of', value: listInWords(bodies) },
    { term: 'Also written', value: actor.aliases.join(', ') },
  ];
}
