import { z } from 'astro/zod';
import { id, label, text } from './fields.ts';

/** A place on the tile grid. */
export const tile = z.strictObject({
  actor: id,
  /** Column and row, from 0, in the group's own grid. */
  column: z.int().min(0).max(40),
  row: z.int().min(0).max(40),
});

/** A labelled group of tiles that stands apart: "Overseas". The main grid has no label. */
export const tileGroup = z.strictObject({
  label: label.optional(),
  tiles: z.array(tile).min(1, 'place at least one tile'),
});
export type TileGroup = z.output<typeof tileGroup>;

/** A lane or a series of a figure. */
export const lane = z.strictObject({
  id,
  label: label,
  /** The label in a word, for a head that stands upright on a phone: "Leaders". */
  shortLabel: text.max(14, 'shorten the upright head to 14 characters').optional(),
});
export type Lane = z.output<typeof lane>;

/** What a figure says around its drawing. File: `figures/<id>.yaml`. */
export const figure = z.strictObject({
  id: z.enum(['members', 'attendance', 'counts', 'timeline', 'claims']),
  number: z.int().min(1),
  /** The figure's name: "Who is in, by which definition". */
  name: label,
  /** The finding; {places} are filled from the same record as the drawing. */
  headline: label,
  /** What to know when reading it. */
  note: text,
  /** Lanes of a timeline, units of the counts, in order. */
  lanes: z.array(lane).default([]),
  /** The map layout, for the membership figure. */
  layout: z.array(tileGroup).default([]),
  /** The definition drawn first, for the membership figure. */
  definition: id.optional(),
});
export type Figure = z.output<typeof figure>;
