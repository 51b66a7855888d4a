/** Registers every kind of record with Astro, from the folder that `CONTENT_DIR` names. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDirectory } from './model/content-directory.ts';
import { handedOver } from './model/handed-over.ts';
import type { Kind } from './model/kinds.ts';
import { patternOf, schemas } from './model/kinds.ts';

function collectionOf<K extends Kind>(kind: K) {
  const read = glob({ base: contentDirectory, pattern: patternOf(kind), generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.[a-z]+$/, '') });
  // A build has read the subject already.
  return defineCollection({ loader: handedOver() ? { name: 'read already', load: async ({ store }) => store.clear() } : read, schema: schemas[kind] });
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
