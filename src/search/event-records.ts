/** Events as search records. */
import { pageOf } from '../model/addresses.ts';
import type { Subject } from '../model/subject.ts';
import type { SearchRecord } from './search-record.ts';
import { joinTexts } from './search-record.ts';

export function eventRecords(subject: Subject): SearchRecord[] {
  return subject.lists.events.map((event) => ({
    kind: 'events',
    id: event.id,
    address: pageOf('events', event.id),
    title: event.title,
    text: joinTexts([event.summary, event.condition, event.notFound]),
    names: [event.label, ...event.aliases],
    questions: [],
    trail: '',
    date: event.date,
    endDate: event.endDate,
    actors: event.actors,
    topics: event.topics,
    weight: event.claims.length * 2 + (subject.attendanceOf(event.id) ? 2 : 0) + event.evidence.length / 4,
  }));
}
