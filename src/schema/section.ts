import { z } from 'astro/zod';
import { day, id, label, text } from './fields.ts';

/** Front matter of a section. File: `sections/<id>.mdx`. */
export const section = z.strictObject({
  id,
  /** Place in the reading order, from 1. */
  order: z.int().min(1),
  title: label,
  /** The title in at most 28 characters, for the contents list. */
  shortTitle: text.max(28, 'shorten the contents title to 28 characters').optional(),
  /** The section in one sentence. */
  summary: text,
  topics: z.array(id).default([]),
  actors: z.array(id).default([]),
  /** First published. */
  published: day,
  /** Last read against its sources. */
  reviewed: day,
});
export type Section = z.output<typeof section>;
