/** The subject being built: the only reader of Astro's collections, joined once for a build and anew for each change in a preview. */
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { Kind } from './kinds.ts';
import { kinds, mdxSchemas } from './kinds.ts';
import type { RawRecord, RawSubject } from './record.ts';
import type { Subject } from './subject.ts';
import { handedOver } from './handed-over.ts';
import { joinSubject } from './subject.ts';

async function readCollection(kind: Kind): Promise<RawRecord[]> {
  const entries = await getCollection(kind);
  return entries
    .map((entry) => ({
      kind,
      file: `${kind}/${entry.id}.${kind in mdxSchemas ? 'mdx' : 'yaml'}`,
      data: entry.data as RawRecord['data'],
      ...(entry.body === undefined ? {} : { body: entry.body }),
    }))
    .sort((left, right) => (left.file < right.file ? -1 : 1));
}

async function readCollections(): Promise<Subject> {
  const lists = await Promise.all(kinds.map(async (kind) => [kind, await readCollection(kind)] as const));
  return joinSubject(Object.fromEntries(lists) as unknown as RawSubject);
}

/** The subject: as the build has read it already, or from Astro's collections. */
export const subject: Subject = handedOver()?.subject ?? (await readCollections());

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
