import { z } from 'astro/zod';
import { address, date, day, id, label, text } from './fields.ts';
import { stance } from './position.ts';

/** One line of "what is settled, planned, conditional, disputed". */
export const standing = z.strictObject({
  standing: z.enum(['settled', 'planned', 'conditional', 'disputed']),
  text,
  /** The claims, events and counts the line rests on. */
  rests: z.array(id).min(1, 'name the claims, events or counts the line rests on'),
});
export type Standing = z.output<typeof standing>;

/** One line of "who is in, by which count". */
export const headCount = z.strictObject({
  /** The counts shown; two make a span. */
  counts: z.array(id).min(1).max(2),
  /** What they count, in a few words. */
  label: label,
  /** Who said so and when, in a few words; a link leads to the count. */
  basis: text,
});

/** The subject as a whole. File: `site.yaml`, the only one of its kind. */
export const site = z.strictObject({
  id: z.literal('site'),
  /** The site's name and corporate author. */
  name: label,
  /** The home page's title. */
  title: label,
  /** The home page's first paragraph; {claims} is the number of claims. */
  standfirst: text.refine((value) => !/\{(?!claims\})/.test(value), 'use only the place {claims}'),
  /** One sentence for search engines and social cards; under 160 characters. */
  description: text.max(160, 'shorten the description to 160 characters'),
  /** The language of the site. */
  language: text,
  /** Examples in the search field: "pendulum, bell, 20 March". */
  searchHint: text,
  /** The article that is checked. */
  article: z.strictObject({
    title: label,
    publisher: text,
    url: address,
    /** First and last day on which it can have been written. */
    writtenFrom: day,
    writtenTo: day,
    /** How many sentences it has. */
    sentences: z.int().min(1),
  }),
  /** Bodies whose memberships and years are general knowledge. */
  generalKnowledge: z.array(id).default([]),
  /** "What it is": two short paragraphs, and what they rest on. */
  whatItIs: z.strictObject({ paragraphs: z.array(text).min(1), rests: z.array(id).min(1) }),
  headCounts: z.array(headCount).default([]),
  standings: z.array(standing).default([]),
  /** The question on which actors take positions, and its answers in words; left out when the subject has none. */
  positions: z
    .strictObject({
      /** "Position on sending troops". */
      title: label,
      /** Each stance as an answer: "Would send". */
      stances: z.record(stance, text),
    })
    .optional(),
  /** Said beside "as of": where the evidence grows thin. */
  evidenceNote: text.optional(),
  /** The last day on which the record was read. */
  recordRead: date,
});
export type Site = z.output<typeof site>;
