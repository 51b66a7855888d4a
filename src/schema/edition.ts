/** What `npm run release` writes into the content directory. Nobody writes these by hand. */
import { z } from 'astro/zod';
import { day, text } from './fields.ts';

const hash = z.string().regex(/^[0-9a-f]{32,64}$/, 'restore the hash that the release wrote');

/** An edition: `editions/<id>.json`. It names only what is new or changed since the edition before it. */
export const edition = z.strictObject({
  /** The day, with "-2", "-3" … for a further edition of that day. */
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}(-[2-9]|-[1-9]\d)?$/),
  date: day,
  /** What changed, in a sentence, for readers. */
  note: text,
  /** A kind, verdict, number or source changed, or something was withdrawn. */
  substantive: z.boolean(),
  /** The hash of each text that is new or changed, by its id. */
  changed: z.record(z.string(), hash),
  /** Ids that were in the edition before and are in this one no more. */
  removed: z.array(z.string()),
  /** The ledger when the edition was closed. */
  ledger: z.strictObject({ length: z.int().min(1), head: hash }),
});
export type Edition = z.output<typeof edition>;

/** A passage of a frozen text. */
export const frozenPart = z.strictObject({
  /** What the passage is: "Finding", "Sentence 13". */
  name: z.string(),
  /** Of a passage with a heading: the heading's permanent id. */
  id: z.string().optional(),
  /** Its paragraphs, in normalised words. */
  text: z.array(z.string()),
  /** Of a section: the claims marked in it. */
  claims: z.array(z.string()).optional(),
  /** Of a section: the sources of its explanation. */
  sources: z.array(z.string()).optional(),
});
export type FrozenPart = z.output<typeof frozenPart>;

/** The text of one record in an edition: a line of `editions/<id>.jsonl`. */
export const frozenText = z.strictObject({
  id: z.string(),
  kind: z.enum(['section', 'claim', 'event', 'figure', 'source']),
  title: z.string(),
  parts: z.array(frozenPart),
  /** What a change of substance would change, in words: kind, verdict, numbers, dates. */
  facts: z.record(z.string(), z.string()),
  /** The sources it rests on, and what each does for it. */
  sources: z.array(z.strictObject({ id: z.string(), role: z.enum(['supports', 'departs', 'context']) })),
});
export type FrozenText = z.output<typeof frozenText>;

/** A line of `ledger/addresses.jsonl`: an id with the addresses published for it, or the seal of an edition. */
export const ledgerLine = z.strictObject({
  edition: z.string(),
  id: z.string(),
  kind: z.string(),
  /** What the id will always stand for, beside its kind: "sentence 3", "country". */
  is: z.string().optional(),
  /** Addresses below the base path. */
  at: z.array(z.string()),
  /** Of a seal: the hash of the edition it closes. */
  seals: hash.optional(),
  /** The hash of the line before, with this line. */
  chain: hash,
});
export type LedgerLine = z.output<typeof ledgerLine>;
