/** The feeds: one of everything, one for each section and each claim. */
import { pageOf, path } from '../../model/addresses.ts';
import { feedFile, feedOf } from '../../model/file-addresses.ts';
import { publishedIds } from '../../model/published/ledger.ts';
import type { Published } from '../../model/published/published.ts';
import type { Subject } from '../../model/subject.ts';
import { formatAtom } from './atom.ts';
import { entriesOf } from './edition-feed.ts';
import { newestDay } from './newest-day.ts';

function formatFeed(subject: Subject, published: Published, title: string, pathname: string, page: string, only?: ReadonlySet<string>): string {
  const entries = entriesOf(published, only);
  return formatAtom(subject, { title, pathname, page, day: entries[0]?.day ?? newestDay(subject), entries });
}

export function formatSiteFeed(subject: Subject, published: Published): string {
  return formatFeed(subject, published, `${subject.site.name}: changes`, feedFile, path('editions/'));
}

/** Ids of a kind that have a feed: those that stand, and those withdrawn, whose feed ends with that. */
export function idsWithFeed(subject: Subject, published: Published, kind: 'sections' | 'claims'): string[] {
  const ids = publishedIds(published.ledger);
  const withdrawn = subject.lists.tombstones.filter(({ id }) => `${ids.get(id)?.kind}s` === kind);
  return [...subject.lists[kind], ...withdrawn].map(({ id }) => id);
}

function titleOfWithdrawn(subject: Subject, id: string): string {
  return subject.lists.tombstones.find((tombstone) => tombstone.id === id)?.title ?? id;
}

/** A section's feed tells of its prose and of its claims. */
export function formatSectionFeed(subject: Subject, published: Published, id: string): string {
  if (!subject.has('sections', id)) return formatFeed(subject, published, `${titleOfWithdrawn(subject, id)}: changes`, feedOf('sections', id), pageOf('sections', id), new Set([id]));
  const section = subject.get('sections', id);
  const ids = new Set([id, ...section.claims.map((claim) => claim.id)]);
  return formatFeed(subject, published, `${section.title}: changes`, feedOf('sections', id), pageOf('sections', id), ids);
}

export function formatClaimFeed(subject: Subject, published: Published, id: string): string {
  const headline = subject.has('claims', id) ? subject.get('claims', id).headline : titleOfWithdrawn(subject, id);
  return formatFeed(subject, published, `${id}, ${headline}: changes`, feedOf('claims', id), pageOf('claims', id), new Set([id]));
}
