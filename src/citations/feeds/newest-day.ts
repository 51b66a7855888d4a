import { derivedMap } from '../../model/derived.ts';
import type { Subject } from '../../model/subject.ts';

const days = derivedMap('newest-day', ({ lists, site }) => {
  const reviewed = lists.sections.map((section) => section.reviewed).sort();
  return [['day', reviewed.at(-1) ?? `${site.recordRead}-01-01`.slice(0, 10)]];
});

/** The last day on which a section was read against its sources: what is dated before there is an edition. */
export function newestDay(subject: Subject): string {
  return days(subject).get('day')!;
}
