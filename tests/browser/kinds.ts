/** One page of each kind, by address below the base path, and what it is for. */
import type { Subject } from '../../src/model/subject.ts';

export interface KindOfPage {
  address: string;
  /** Selects what a reader comes to it for; some of it is in view on every device. */
  essential: string;
}

/** The claim with most evidence, and the records it leads to: pages with everything on them. */
export function kindsOfPage({ lists }: Subject): KindOfPage[] {
  const claim = [...lists.claims].sort((left, right) => right.evidence.length - left.evidence.length)[0]!;
  const event = lists.events.find(({ actors }) => actors.length > 0)!;
  const kinds: [string, string][] = [
    ['', '.thirty'],
    [`sections/${claim.section}/`, '.finding .stamp'],
    ['claims/', '.catalogue .stamp'],
    [`claims/${claim.id}/`, '.claim-finding .stamp'],
    ['members/', '.drawing .tile'],
    [`members/${event.actors[0]!}/`, '.facts dd'],
    ['timeline/', '.drawing .mark'],
    [`timeline/${event.id}/`, '.evidence a'],
    ['counts/', '.drawing .mark'],
    ['topics/', '.glossary dt a'],
    [`topics/${lists.topics[0]!.id}/`, '.entry .prose'],
    ['sources/', '.bibliography a'],
    [`sources/${claim.evidence[0]!.source.id}/`, '.facts a'],
    ['search/', '.search-form input'],
    ['about/', '.prose h2'],
    ['cite/', '.cite-text'],
    ['editions/', '.listing a'],
    ['data/', '.link-list a'],
    ['404.html', 'main a'],
    [`embed/${lists.figures[0]!.id}/`, '.drawing'],
  ];
  return kinds.map(([address, essential]) => ({ address, essential }));
}

export function pagesOfEachKind(subject: Subject): string[] {
  return kindsOfPage(subject).map(({ address }) => address);
}
