/** What schema.org can be told of a page, by its address. */
import { dataSets } from '../../citations/data/data-sets.ts';
import type { StructuredData } from '../../citations/metadata/schema-org.ts';
import { describeClaim, describeData, describeEvent, describeSection, describeSite, describeTopic } from '../../citations/metadata/schema-org.ts';
import { path } from '../../model/addresses.ts';
import { subject } from '../../model/current.ts';
import { itemOf, itemOfPage } from '../cite/citation-basis.ts';

const describers: Record<string, (id: string) => StructuredData> = {
  sections: (id) => describeSection(subject, subject.get('sections', id), itemOf(id)),
  claims: (id) => describeClaim(subject, subject.get('claims', id), itemOf(id)),
  timeline: (id) => describeEvent(subject.get('events', id)),
  topics: (id) => describeTopic(subject.get('topics', id)),
};

/** Undefined where schema.org has no type. */
export function structuredDataOf(pathname: string): StructuredData | undefined {
  if (pathname === path('data/')) return describeData(subject, dataSets);
  const item = itemOfPage(pathname);
  if (!item || subject.lists.tombstones.some(({ id }) => id === item.id)) return undefined;
  return item.id === 'site' ? describeSite(subject) : describers[pathname.slice(path().length).split('/')[0]!]?.(item.id);
}
