import { z } from 'astro/zod';
import { aliases, id, label, sourceRef, text } from './fields.ts';

/** Membership of a body, in years: general knowledge, for the bodies that `site.yaml` names. */
export const membership = z
  .strictObject({
    /** The body's id, such as "eu". */
    body: id,
    /** Year of accession; leave out where the body has none to give. */
    since: z.int().min(1800).max(2100).optional(),
    /** Year of leaving. */
    until: z.int().min(1800).max(2100).optional(),
  })
  .refine((value) => value.until === undefined || value.since === undefined || value.until >= value.since, {
    path: ['until'],
    message: 'write a year of leaving that is not before the year of joining',
  });

/** A country, an organisation or a person. File: `actors/<id>.yaml`. */
export const actor = z.strictObject({
  /** A country's ISO code in lower case, a body's short name, a person's name. */
  id,
  kind: z.enum(['country', 'organisation', 'person']),
  name: label,
  /** The name in at most ten characters, for a tile: "Netherl.". */
  shortName: text.max(10, 'shorten the tile name to ten characters').optional(),
  /** The letters on a tile, when they are not the id in capitals. */
  code: text.max(5, 'write at most five letters').optional(),
  aliases,
  /** Who or what it is here, in a sentence or two; every statement rests on `sources`. */
  summary: text,
  /** Part it has in the article: "convener", "named member", "participant"; leave out when the article does not name it. */
  articleRole: text.optional(),
  /** The article lists it among the main members. */
  namedMember: z.boolean().default(false),
  /** Of a person: the country or body they speak for. */
  speaksFor: id.optional(),
  memberships: z.array(membership).default([]),
  sources: z.array(sourceRef).default([]),
});
export type Actor = z.output<typeof actor>;
