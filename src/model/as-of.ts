/** "As of": the newest day of which the record knows something that happened. */
import { byDate } from './dates.ts';
import { derivedMap } from './derived.ts';
import type { Subject } from './subject.ts';

function newestDate(subject: Subject): string {
  const dated = subject.lists.events.filter((event) => event.status === 'happened' && event.date && !event.dateBasis);
  const days = dated.filter(({ date }) => date?.length === 10);
  const newest = (days.length > 0 ? days : dated).map(({ date, endDate }) => endDate ?? date!).sort(byDate).at(-1);
  return newest ?? subject.site.recordRead;
}

const dates = derivedMap('as of', (subject) => [['', newestDate(subject)]]);

/** The date of the newest event that happened and is known to the day; of any dated event when there is none. Every page names it. */
export function asOf(subject: Subject): string {
  return dates(subject).get('')!;
}
