/** Everything that search finds. Only canonical pages: nothing of the home page, of embeds or of frozen editions. */
import type { Subject } from '../model/subject.ts';
import { actorRecords, topicRecords } from './entry-records.ts';
import { eventRecords } from './event-records.ts';
import { claimRecords, countRecords, sourceRecords } from './evidence-records.ts';
import { figureRecords, pageRecords } from './page-records.ts';
import type { SearchRecord } from './search-record.ts';
import { sectionRecords } from './section-records.ts';

export function searchRecords(subject: Subject): SearchRecord[] {
  return [
    ...topicRecords(subject),
    ...actorRecords(subject),
    ...eventRecords(subject),
    ...claimRecords(subject),
    ...sectionRecords(subject),
    ...figureRecords(subject),
    ...countRecords(subject),
    ...pageRecords(subject),
    ...sourceRecords(subject),
  ];
}
