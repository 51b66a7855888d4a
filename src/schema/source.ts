import { z } from 'astro/zod';
import { address, date, id, label, language, text } from './fields.ts';

/**
 * How near a source stands to the fact: A official text on an official site; A- official text on a
 * republisher's site; B newsroom, agency or institute; C republished, translated, second-hand or an
 * encyclopaedia copy; D machine summary, personal digest, or a state-run outlet of a party to the war.
 */
export const tier = z.enum(['A', 'A-', 'B', 'C', 'D']);
export type Tier = z.output<typeof tier>;

/** Words quoted from a source, under 25 of them. */
export const excerpt = z.strictObject({
  /** The excerpt's own id, permanent. The first excerpt bears the source's id. */
  id,
  /** The words as they stand in the source, without quotation marks. */
  text: text.refine((value) => value.split(/\s+/u).length < 25, 'shorten the excerpt to fewer than 25 words'),
  /** The excerpt's language, when it is not English. */
  language: language.optional(),
});
export type Excerpt = z.output<typeof excerpt>;

/** One address that was read, with what was read there. File: `sources/<id>.yaml`. */
export const source = z.strictObject({
  id,
  tier,
  /** Who published it; of a mirror, the original publisher and the mirror: "Yle News (mirror)". */
  publisher: label,
  /** The title as it was seen. Leave it out when it was not seen, and write `description`. */
  title: label.optional(),
  /** What the page is, in our words, when its title was not seen. */
  description: text.optional(),
  /** The title's language, when it is not English. */
  titleLanguage: language.optional(),
  /** Date of publication, at the precision known. Leave it out when the page shows none. */
  date: date.optional(),
  /** How the date is known, when the page does not plainly state it: "from text", "undated; after 15 March". */
  dateBasis: text.optional(),
  /** The address that was read. */
  url: address,
  /** "read" when the page was opened; "second-hand" when only a citation of it was read. Then it is tier C and has no excerpt. */
  seen: z.enum(['read', 'second-hand']).default('read'),
  excerpts: z.array(excerpt).default([]),
})
  .refine((value) => Boolean(value.title) !== Boolean(value.description), {
    path: ['title'],
    message: 'write either "title" (as seen) or "description" (in our words, when the title was not seen)',
  })
  .refine((value) => value.seen === 'read' || value.excerpts.length === 0, {
    path: ['excerpts'],
    message: 'remove the excerpts: a second-hand source prints none',
  })
  .refine((value) => value.seen === 'read' || value.tier === 'C' || value.tier === 'D', {
    path: ['tier'],
    message: 'write tier C: a second-hand source is never better',
  });
export type Source = z.output<typeof source>;
