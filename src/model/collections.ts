/** Reads the subject from Astro's collections, which follow every change of content in a preview. */
import { getCollection } from 'astro:content';
import type { Kind } from './kinds.ts';
import { kinds, mdxSchemas } from './kinds.ts';
import type { RawRecord, RawSubject } from './record.ts';
import type { Subject } from './subject.ts';
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

/** Joined and checked; throws a `SubjectError` that lists every fault. */
export async function readCollections(): Promise<Subject> {
  const lists = await Promise.all(kinds.map(async (kind) => [kind, await readCollection(kind)] as const));
  return joinSubject(Object.fromEntries(lists) as unknown as RawSubject);
}
