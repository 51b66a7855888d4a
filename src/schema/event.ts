import { z } from 'astro/zod';
import { aliases, date, id, label, sourceRef, text } from './fields.ts';

/** Something dated that happened, is scheduled, or depends on a condition. File: `events/<id>.yaml`. */
export const event = z
  .strictObject({
    /** A name without a date: "leaders-call-march". */
    id,
    title: label,
    /** The title in at most 34 characters, for a label in a drawing. */
    label: text.max(34, 'shorten the label to 34 characters'),
    /** The day, month or year; left out for a conditional event. */
    date: date.optional(),
    /** The last day, when it took more than one. */
    endDate: date.optional(),
    /** "after" when it is only known to lie after `date`; "reported" when `date` is that of the report. */
    dateBasis: z.enum(['after', 'reported']).optional(),
    status: z.enum(['happened', 'scheduled', 'conditional']),
    /** Of a conditional event: what it waits for. */
    condition: text.optional(),
    /** The lane of the timeline it stands in. */
    lane: id,
    /** What happened, in one to three sentences of ours. */
    summary: text,
    /** What was looked for and not found. */
    notFound: text.optional(),
    /** The claims of the article that speak of it. */
    claims: z.array(z.string()).default([]),
    actors: z.array(id).default([]),
    topics: z.array(id).default([]),
    aliases,
    sources: z.array(sourceRef).min(1, 'name at least one source: an event without one stays out'),
  })
  .refine((value) => (value.status === 'conditional') === (value.date === undefined), {
    path: ['date'],
    message: 'give a date to what happened or is scheduled, and none to what is conditional',
  })
  .refine((value) => value.endDate === undefined || (value.date !== undefined && value.endDate >= value.date), {
    path: ['endDate'],
    message: 'write an end that is not before its start',
  });
export type Event = z.output<typeof event>;
