/** Registers every kind of record with Astro, from the folder that `CONTENT_DIR` names. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDirectory } from './model/content-directory.ts';
import { bodyKey, handedOver } from './model/handed-over.ts';
import type { Kind } from './model/kinds.ts';
import { patternOf, schemas } from './model/kinds.ts';

const handed = handedOver();

/** In a build the subject is read already: Astro reads the prose that is still to be rendered, and nothing else. */
function patternInBuild(kind: Kind): string[] {
  if (kind === 'pages') return [patternOf(kind)];
  const sections = kind === 'sections' ? handed!.subject.lists.sections : [];
  return sections.filter(({ id }) => (['home', 'section'] as const).some((place) => !handed!.hasBody(bodyKey(place, id)))).map(({ id }) => `${kind}/${id}.mdx`);
}

function collectionOf<K extends Kind>(kind: K) {
  const pattern = handed ? patternInBuild(kind) : patternOf(kind);
  const read = glob({ base: contentDirectory, pattern, generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.[a-z]+$/, '') });
  return defineCollection({ loader: pattern.length > 0 ? read : { name: 'read already', load: async ({ store }) => store.clear() }, schema: schemas[kind] });
}

export const collections = {
  site: collectionOf('site'),
  claims: collectionOf('claims'),
  sources: collectionOf('sources'),
  actors: collectionOf('actors'),
  events: collectionOf('events'),
  attendance: collectionOf('attendance'),
  positions: collectionOf('positions'),
  counts: collectionOf('counts'),
  topics: collectionOf('topics'),
  definitions: collectionOf('definitions'),
  figures: collectionOf('figures'),
  tombstones: collectionOf('tombstones'),
  sections: collectionOf('sections'),
  pages: collectionOf('pages'),
};
