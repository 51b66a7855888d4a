import { z } from 'astro/zod';
import { aliases, id, label, sourceRef, text } from './fields.ts';

/** An entry of the glossary. File: `topics/<id>.yaml`. */
export const topic = z.strictObject({
  id,
  title: label,
  aliases,
  /** What it is, in one sentence; shown on cards and in lists. */
  summary: text,
  /** The rest of the entry, in paragraphs parted by a blank line. */
  body: text.optional(),
  /** Questions it answers, as people type them: "what does a pendulum do". */
  questions: z.array(text).default([]),
  /** Other topics to read. */
  related: z.array(id).default([]),
  sources: z.array(sourceRef).min(1, 'name the sources that the entry rests on'),
});
export type Topic = z.output<typeof topic>;
