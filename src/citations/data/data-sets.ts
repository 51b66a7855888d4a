/** What `/data/` publishes: each kind of record as its author wrote it, with its address and what is computed of it. */
import { absolute, countAddress, pageOf, path } from '../../model/addresses.ts';
import { figureAddress } from '../../model/figure-addresses.ts';
import type { DataName } from '../../model/file-addresses.ts';
import type { Subject } from '../../model/subject.ts';
import { fieldsOf } from './record-schema.ts';
import { proseRows } from './section-rows.ts';

export type DataRecord = Record<string, unknown>;

/** A kind of record as it is published. */
export interface DataSet {
  name: DataName;
  /** What it holds, in a sentence. */
  holds: string;
  records: (subject: Subject) => DataRecord[];
}

/** The fields that an author wrote, then those computed here. */
function publish<T extends { id: string }>(kind: DataName, records: readonly T[], address: (record: T) => string, extra: (record: T) => DataRecord = () => ({})): DataRecord[] {
  const fields = fieldsOf(kind);
  return records.map((record) => ({
    ...Object.fromEntries(fields.filter((field) => field in record).map((field) => [field, (record as DataRecord)[field]])),
    ...extra(record),
    address: absolute(address(record)),
  }));
}

const thin = (record: { thin: boolean }) => ({ thin: record.thin });

export const dataSets: readonly DataSet[] = [
  { name: 'site', holds: 'The subject as a whole: the article and the summary.', records: ({ lists }) => publish('site', [lists.site], () => path()) },
  {
    name: 'sections',
    holds: 'The sections, with their prose as plain text.',
    records: (subject) => publish('sections', subject.lists.sections, ({ id }) => pageOf('sections', id), (section) => ({ rows: proseRows(subject, section) })),
  },
  {
    name: 'claims',
    holds: 'The article’s claims, each with its kind, its verdict and its sources.',
    records: ({ lists }) => publish('claims', lists.claims, ({ id }) => pageOf('claims', id), ({ words, thin }) => ({ words, thin })),
  },
  { name: 'events', holds: 'What happened, is scheduled or waits for a condition.', records: ({ lists }) => publish('events', lists.events, ({ id }) => pageOf('events', id), thin) },
  {
    name: 'attendance',
    holds: 'Who was found at each meeting.',
    records: ({ lists }) =>
      publish('attendance', lists.attendance, ({ id, event }) => `${pageOf('events', event)}#${id}`, ({ rows }) => ({
        rows: rows.map(({ evidence: _, ...row }) => row),
      })),
  },
  {
    name: 'positions',
    holds: 'What each actor has said, with dates.',
    records: ({ lists }) => publish('positions', lists.positions, ({ id, actor }) => `${pageOf('actors', actor)}#${id}`, ({ stance, thin }) => ({ stance, thin })),
  },
  { name: 'counts', holds: 'Every published number, what it counted and who said it.', records: ({ lists }) => publish('counts', lists.counts, ({ id }) => countAddress(id), thin) },
  { name: 'actors', holds: 'Countries, organisations and people.', records: ({ lists }) => publish('actors', lists.actors, ({ id }) => pageOf('actors', id), thin) },
  { name: 'topics', holds: 'The glossary.', records: ({ lists }) => publish('topics', lists.topics, ({ id }) => pageOf('topics', id), thin) },
  { name: 'sources', holds: 'The bibliography, with the words quoted.', records: ({ lists }) => publish('sources', lists.sources, ({ id }) => pageOf('sources', id)) },
  { name: 'definitions', holds: 'The answers to “who is in”, each with its rule.', records: ({ lists }) => publish('definitions', lists.definitions, () => path('members/')) },
  { name: 'figures', holds: 'What the figures say around their drawings.', records: ({ lists }) => publish('figures', lists.figures, ({ id }) => figureAddress(id)) },
];

/** The data set of a name; throws when there is none. */
export function dataSetNamed(name: string): DataSet {
  const dataSet = dataSets.find((each) => each.name === name);
  if (!dataSet) throw new Error(`no data set “${name}”`);
  return dataSet;
}
