import { z } from 'astro/zod';
import { date, id, text } from './fields.ts';
import { stance } from './position.ts';

/** How a definition of membership is computed. */
export const membershipRule = z.discriminatedUnion('by', [
  /** Actors with `namedMember`. */
  z.strictObject({ by: z.literal('named-in-article') }),
  /** Those present at a meeting. */
  z.strictObject({ by: z.literal('attendance'), event: id }),
  /** Those whose latest statement has one of these stances. */
  z.strictObject({ by: z.literal('position'), stance }),
]);
export type MembershipRule = z.output<typeof membershipRule>;

/** What a headline may count, between braces. */
export const headlinePlaces = ['named', 'weak', 'absent', 'conflicting', 'otherwise', 'notFound'] as const;

function hasKnownPlaces(headline: string): boolean {
  return [...headline.matchAll(/\{(\w*)(?=[|}])/g)].every(([, place]) => (headlinePlaces as readonly string[]).includes(place!));
}

/** One answer to "who is in". File: `definitions/<id>.yaml`. */
export const definition = z.strictObject({
  id,
  order: z.int().min(1),
  /** On the switch: "Call, 15 March". */
  label: text.max(28, 'shorten the label to 28 characters'),
  /** The definition in a sentence. */
  meaning: text,
  rule: membershipRule,
  /** The day it speaks of; left out when it is that of the newest statement. */
  asOf: date.optional(),
  /** The finding as a headline, with the places {named} {weak} {absent} {conflicting} {otherwise} {notFound} filled by count, in words or figures. */
  headline: text.refine(hasKnownPlaces, `use only the places ${headlinePlaces.map((place) => `{${place}}`).join(' ')}`),
});
export type Definition = z.output<typeof definition>;
