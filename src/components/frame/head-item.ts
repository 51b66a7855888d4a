/** Which record a page is about, by its address. */
import { dataSets } from '../../citations/data/data-sets.ts';
import type { StructuredData } from '../../citations/metadata/schema-org.ts';
import { describeClaim, describeData, describeEvent, describeSection, describeSite, describeTopic } from '../../citations/metadata/schema-org.ts';
import type { CitedItem } from '../../citations/cited-item.ts';
import { path } from '../../model/addresses.ts';
import { subject } from '../../model/current.ts';
import { allItems, itemOf } from '../cite/citation-basis.ts';

const withdrawn = new Set(subject.lists.tombstones.map(({ id }) => id));

const byPage = new Map(
  allItems.flatMap((item): [string, CitedItem][] => {
    const { pathname, hash } = new URL(item.link);
    return hash === '' ? [[pathname, item]] : [];
  }),
);

/** The item whose own page this is; undefined for lists and the like. */
export function itemOfPage(pathname: string): CitedItem | undefined {
  return byPage.get(pathname);
}

const describers: Record<string, (id: string) => StructuredData> = {
  sections: (id) => describeSection(subject, subject.get('sections', id), itemOf(id)),
  claims: (id) => describeClaim(subject, subject.get('claims', id), itemOf(id)),
  timeline: (id) => describeEvent(subject.get('events', id)),
  topics: (id) => describeTopic(subject.get('topics', id)),
};

/** What schema.org has a type for. */
export function structuredDataOf(pathname: string): StructuredData | undefined {
  if (pathname === path('data/')) return describeData(subject, dataSets);
  const item = itemOfPage(pathname);
  if (!item || withdrawn.has(item.id)) return undefined;
  return item.id === 'site' ? describeSite(subject) : describers[pathname.slice(path().length).split('/')[0]!]?.(item.id);
}
