/** Every kind of record an author may write: its folder in the content directory and its schema. */
import { actor } from '../schema/actor.ts';
import { attendance } from '../schema/attendance.ts';
import { claim } from '../schema/claim.ts';
import { count } from '../schema/count.ts';
import { definition } from '../schema/definition.ts';
import { event } from '../schema/event.ts';
import { figure } from '../schema/figure.ts';
import { page } from '../schema/page.ts';
import { position } from '../schema/position.ts';
import { section } from '../schema/section.ts';
import { site } from '../schema/site.ts';
import { source } from '../schema/source.ts';
import { tombstone } from '../schema/tombstone.ts';
import { topic } from '../schema/topic.ts';

/** Kinds written in YAML, one record a file in the folder of that name. `site` is the single file `site.yaml`. */
export const yamlSchemas = {
  site,
  claims: claim,
  sources: source,
  actors: actor,
  events: event,
  attendance,
  positions: position,
  counts: count,
  topics: topic,
  definitions: definition,
  figures: figure,
  tombstones: tombstone,
};

/** Kinds written in MDX with front matter. */
export const mdxSchemas = { sections: section, pages: page };

export const schemas = { ...yamlSchemas, ...mdxSchemas };

export type Kind = keyof typeof schemas;
export const kinds = Object.keys(schemas) as Kind[];

/** One of a kind in words, for messages. */
export const kindNames: Record<Kind, string> = {
  site: 'site',
  claims: 'claim',
  sources: 'source',
  actors: 'actor',
  events: 'event',
  attendance: 'attendance list',
  positions: 'position',
  counts: 'count',
  topics: 'topic',
  definitions: 'definition',
  figures: 'figure',
  tombstones: 'tombstone',
  sections: 'section',
  pages: 'page',
};

/** The glob pattern, below the content directory, of a kind's files. */
export function patternOf(kind: Kind): string {
  if (kind === 'site') return 'site.yaml';
  return kind in mdxSchemas ? `${kind}/[^_]*.mdx` : `${kind}/[^_]*.yaml`;
}
