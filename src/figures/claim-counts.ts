/** The published numbers that a claim is measured by. */
import { groups } from 'd3';
import type { JoinedClaim } from '../model/joined.ts';
import type { Subject } from '../model/subject.ts';
import type { CountItem } from './counts-facts.ts';
import { countItems, countUnits } from './counts-facts.ts';

export interface CountComparison {
  /** What was counted: "Leaders, or countries on a call". */
  unit: string;
  /** The event that was counted. */
  event: string;
  /** At least two. */
  items: CountItem[];
}

/**
 * The numbers published of the event that the claim's own count speaks of, in the same unit; of a claim that prints no
 * count, those of its events. Only where there are two or more to compare.
 */
export function comparisonsOf(subject: Subject, claim: Pick<JoinedClaim, 'id'>): CountComparison[] {
  const { counts, events } = subject.lists;
  const own = counts.filter((count) => count.claim === claim.id);
  const eventIds = own.length > 0 ? own.map(({ event }) => event) : events.filter((event) => event.claims.includes(claim.id)).map(({ id }) => id);
  const compared = counts.filter(({ event, unit }) => event !== undefined && eventIds.includes(event) && (own.length === 0 || own.some((count) => count.unit === unit)));
  return groups(compared, ({ event }) => event!, ({ unit }) => unit).flatMap(([event, units]) =>
    units
      .filter(([, group]) => group.length > 1)
      .map(([unit, group]) => ({
        unit: countUnits(subject).find(({ id }) => id === unit)!.label,
        event,
        items: countItems(subject, group),
      })),
  );
}

/** What the article's own counts are measured by, in the order of its claims. */
export function articleComparisons(subject: Subject): CountComparison[] {
  const own = new Set(subject.lists.counts.filter(({ inArticle }) => inArticle).map(({ claim }) => claim));
  return subject.lists.claims.filter(({ id }) => own.has(id)).flatMap((claim) => comparisonsOf(subject, claim));
}
