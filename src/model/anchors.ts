/** Every id that can be linked to, with the address that leads to it. */
import { basePath, countAddress, pageOf, path } from './addresses.ts';
import { figureAddress, figureAnchor } from './figure-addresses.ts';
import { printCount } from './print-count.ts';
import { titleOfSource } from './source-words.ts';
import type { Subject } from './subject.ts';

export const anchorKinds = [
  'page',
  'section',
  'heading',
  'claim',
  'figure',
  'table',
  'event',
  'attendance',
  'count',
  'actor',
  'position',
  'topic',
  'source',
  'excerpt',
] as const;
export type AnchorKind = (typeof anchorKinds)[number];

export interface Anchor {
  id: string;
  kind: AnchorKind;
  /** What stands there, in a few words. */
  label: string;
  /** Below the base path: "claims/c02/", "counts/#count-call-yle-26". */
  address: string;
  /** Other addresses that lead to it or to a part of it: "sections/opening/#c02". */
  also: string[];
}

/** A path of the site without its base path: "claims/c02/". */
export function belowBase(pathname: string): string {
  return pathname.slice(basePath.length);
}

function anchor(kind: AnchorKind, id: string, label: string, pathname: string, also: readonly string[] = []): Anchor {
  return { id, kind, label, address: belowBase(pathname), also: also.map(belowBase) };
}

/** Sections, their headings, and the claims marked in them. */
function anchorsOfProse({ lists }: Subject): Anchor[] {
  return [
    ...lists.sections.map(({ id, title }) => anchor('section', id, title, pageOf('sections', id), [path(`#${id}`)])),
    ...lists.sections.flatMap(({ id, text }) =>
      text.rows.flatMap((row) => (row.id ? [anchor('heading', row.id, row.heading ?? row.id, `${pageOf('sections', id)}#${row.id}`, [path(`#${row.id}`)])] : [])),
    ),
    ...lists.claims.map(({ id, number, headline, section }) => {
      const marked = `${pageOf('sections', section)}#${id}`;
      return anchor('claim', id, `Claim ${number}: ${headline}`, pageOf('claims', id), [marked, `${marked}-record`, path(`#${id}`), path(`#${id}-record`)]);
    }),
  ];
}

/** In the order of `anchorKinds`, and within a kind in reading order. */
export function anchorsOf(subject: Subject): Anchor[] {
  const { lists } = subject;
  const anchors = [
    ...lists.pages.map(({ id, title }) => anchor('page', id, title, path(`${id}/`))),
    ...anchorsOfProse(subject),
    ...lists.figures.map(({ id, name }) => anchor('figure', figureAnchor(id), name, figureAddress(id))),
    ...lists.figures.map(({ id, name }) => anchor('table', `${figureAnchor(id)}-table`, `${name}: table`, figureAddress(id, '-table'))),
    ...lists.events.map(({ id, title }) => anchor('event', id, title, pageOf('events', id))),
    ...lists.attendance.map(({ id, event }) => anchor('attendance', id, `Who was there: ${subject.get('events', event).title}`, `${pageOf('events', event)}#${id}`)),
    ...lists.counts.map((count) => anchor('count', count.id, `${printCount(count)} ${count.counted}`, countAddress(count.id))),
    ...lists.actors.map(({ id, name }) => anchor('actor', id, name, pageOf('actors', id))),
    ...lists.positions.map(({ id, actor }) => anchor('position', id, `Position: ${subject.get('actors', actor).name}`, `${pageOf('actors', actor)}#${id}`)),
    ...lists.topics.map(({ id, title }) => anchor('topic', id, title, pageOf('topics', id))),
    ...lists.sources.map((source) => anchor('source', source.id, `${source.publisher}: ${titleOfSource(source)}`, pageOf('sources', source.id))),
    ...lists.sources.flatMap(({ id, excerpts, publisher }) =>
      excerpts.slice(1).map((excerpt) => anchor('excerpt', excerpt.id, `${publisher}: words quoted`, `${pageOf('sources', id)}#${excerpt.id}`)),
    ),
  ];
  return anchors;
}
