import { z } from 'astro/zod';
import { date, id, sourceRef, text } from './fields.ts';

/** What kind of statement the article makes. */
export const claimKind = z.enum(['reported', 'stated', 'planned', 'conditional', 'inference', 'forecast', 'uncertainty']);
export type ClaimKind = z.output<typeof claimKind>;

/** What the record finds. */
export const verdict = z.enum([
  'supported',
  'partly-supported',
  'refined',
  'contradicted-in-part',
  'contradicted',
  'unsupported',
  'open',
  'not-checkable',
]);
export type Verdict = z.output<typeof verdict>;

/** One claim of the article. File: `claims/<id>.yaml`. */
export const claim = z.strictObject({
  /** "c01", "c02" …: permanent, in the article's order. */
  id: z.string().regex(/^c\d{2,5}$/, 'write the claim\'s number as "c01"'),
  /** The section it stands in. */
  section: id,
  /** The article's sentence it comes from, counted from 1. */
  sentence: z.int().min(1),
  /** The claim in a full sentence, in our words. */
  text,
  /** The claim in a few words, for titles and lists; without a full stop. */
  headline: text.max(90, 'shorten the headline to 90 characters'),
  kind: claimKind,
  /** What must be known of the kind: "flagged as a guess". */
  kindNote: text.optional(),
  /** The actors it speaks of. */
  actors: z.array(id).default([]),
  /** The topics it touches. */
  topics: z.array(id).default([]),
  /** The day or month it speaks of, when it has one. */
  date: date.optional(),
  verdict,
  /** A qualifier that follows the verdict: "level not established". */
  verdictNote: text.optional(),
  /** What the record finds, in our words: one to four short sentences, shown beside the claim. */
  note: text,
  /** What else the record holds, shown on the claim's own page. */
  context: text.optional(),
  /** A wording the record bears out, offered in place of the article's. */
  saferWording: text.optional(),
  sources: z.array(sourceRef).default([]),
  /** Stands in for sources where the fact is general knowledge. */
  basis: z.literal('general-knowledge').optional(),
});
export type Claim = z.output<typeof claim>;
