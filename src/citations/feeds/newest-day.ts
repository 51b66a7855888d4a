import type { Subject } from '../../model/subject.ts';

/** The last day on which a section was read against its sources: what is dated before there is an edition. */
export function newestDay({ lists, site }: Subject): string {
  const reviewed = lists.sections.map((section) => section.reviewed).sort();
  return reviewed.at(-1) ?? `${site.recordRead}-01-01`.slice(0, 10);
}
