import { z } from 'astro/zod';
import { date, id, sourceRef, text } from './fields.ts';

/**
 * The answer to the subject's question: yes; consider (would consider, conditions named); other (only in
 * other ways); no; unsaid (nothing found). `site.yaml` gives each its words.
 */
export const stance = z.enum(['yes', 'consider', 'other', 'no', 'unsaid']);
export type Stance = z.output<typeof stance>;

/** One dated statement. */
export const statement = z.strictObject({
  date: date.optional(),
  stance,
  /** Who said it: "prime minister Ada Finch". */
  speaker: text.optional(),
  /** What was said, in our words, in one or two sentences. */
  text,
  /** Limits the stance: "in principle", "sources conflict". */
  qualifier: text.optional(),
  sources: z.array(sourceRef).min(1, 'name the source of the statement'),
});
export type Statement = z.output<typeof statement>;

/** What one actor has said on the question that `site.yaml` names under `positions`. File: `positions/<id>.yaml`; `unsaid` alone has no statements. */
export const position = z.strictObject({
  /** The actor's id with "position-" before it. */
  id,
  actor: id,
  /** Shown when nothing was found, or to say what is missing. */
  notFound: text.optional(),
  /** Every statement found; the latest dated one holds. */
  statements: z.array(statement).default([]),
});
export type Position = z.output<typeof position>;
