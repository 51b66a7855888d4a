/** One page of each kind, by address below the base path. */
import type { Subject } from '../../src/model/subject.ts';

/** The claim with most evidence, and the records it leads to: pages with everything on them. */
export function pagesOfEachKind({ lists }: Subject): string[] {
  const claim = [...lists.claims].sort((left, right) => right.evidence.length - left.evidence.length)[0]!;
  const event = lists.events.find(({ actors }) => actors.length > 0)!;
  return [
    '',
    `sections/${claim.section}/`,
    'claims/',
    `claims/${claim.id}/`,
    'members/',
    `members/${event.actors[0]!}/`,
    'timeline/',
    `timeline/${event.id}/`,
    'counts/',
    'topics/',
    `topics/${lists.topics[0]!.id}/`,
    'sources/',
    `sources/${claim.evidence[0]!.source.id}/`,
    'search/',
    'about/',
    'cite/',
    'editions/',
    'data/',
    '404.html',
  ];
}
