import { z } from 'astro/zod';
import { day, id, label, text } from './fields.ts';

/** What stands at the address of something withdrawn, for ever. File: `tombstones/<id>.yaml`. */
export const tombstone = z.strictObject({
  /** The id that was published: it is never used again. */
  id,
  /** What stood there, in a few words, for the page's title. */
  title: label,
  /** The day it was withdrawn. */
  date: day,
  /** Why, in a sentence or two. */
  reason: text,
  /** The id of what took its place; leave it out when nothing did. */
  successor: id.optional(),
});
export type Tombstone = z.output<typeof tombstone>;
