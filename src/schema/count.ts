import { z } from 'astro/zod';
import { date, id, sourceRef, text } from './fields.ts';

/** A published number of members or participants. File: `counts/<id>.yaml`. */
export const count = z
  .strictObject({
    /** "count-" and a name: "count-call-downing-street". */
    id,
    /** The number as published. */
    value: z.int().min(0),
    /** The higher number, where a span was published. */
    upTo: z.int().min(0).optional(),
    /** How the number was put. */
    precision: z.enum(['exact', 'about', 'more than', 'up to', 'at least']).default('exact'),
    /** What was counted: leaders, delegations, members, planners … are different things. */
    unit: id,
    /** What it counts, in a phrase that follows the number: "countries and bodies at Northwood". */
    counted: text,
    /** Who said it. */
    saidBy: text,
    /** The day it speaks of or was published. */
    date,
    /** "expected" when it was said beforehand. */
    timing: z.enum(['at the time', 'expected', 'later']).default('at the time'),
    /** The event it counts. */
    event: id.optional(),
    /** The article makes this count. */
    inArticle: z.boolean().default(false),
    /** The claim that prints it. */
    claim: z.string().optional(),
    /** What must be known beside it. */
    note: text.optional(),
    sources: z.array(sourceRef).default([]),
  })
  .refine((value) => value.upTo === undefined || value.upTo > value.value, {
    path: ['upTo'],
    message: 'write a higher number than "value"',
  })
  .refine((value) => value.inArticle || value.sources.length > 0, {
    path: ['sources'],
    message: 'name the source that published the number',
  });
export type Count = z.output<typeof count>;
