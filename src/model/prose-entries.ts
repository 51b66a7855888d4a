/** The prose of sections and pages as Astro renders it. */
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { subject } from './current.ts';

const proseEntries = {
  sections: new Map((await getCollection('sections')).map((entry) => [entry.id, entry])),
  pages: new Map((await getCollection('pages')).map((entry) => [entry.id, entry])),
};

/** The MDX entry behind a section or a page, for rendering. */
export function proseOf<K extends 'sections' | 'pages'>(kind: K, id: string): CollectionEntry<K> {
  // Reads the words themselves: what Astro renders it from is not noted.
  const entry = subject.prose.get(`${kind}/${id}`) === undefined ? undefined : proseEntries[kind].get(id);
  if (!entry) throw new Error(`no prose “${id}” among the ${kind}`);
  return entry as CollectionEntry<K>;
}
