/** Field types that several kinds of record share. */
import { z } from 'astro/zod';

export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id: lower-case letters, digits and single hyphens. Permanent, never derived from wording. */
export const id = z
  .string()
  .regex(idPattern, 'write an id of lower-case letters, digits and single hyphens, such as "leaders-call-march"');

const letterRuns = /[\p{L}\p{M}]+/gu;
const lookAlikes = /[\p{Script=Cyrl}\p{Script=Grek}]/u;

/** The first word of a text in which Latin letters stand beside letters of another script that look like them; undefined when there is none. */
export function findMixedWord(text: string): string | undefined {
  return text.match(letterRuns)?.find((word) => /\p{Script=Latin}/u.test(word) && lookAlikes.test(word));
}

/** What to write in place of a word of mixed letters: it names the letter, which the eye cannot tell. */
export function remedyForMixed(word: string): string {
  const letter = lookAlikes.exec(word)![0];
  const point = `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return `write “${word}” in letters of one script: its “${letter}” is ${point}, not a Latin letter`;
}

/** Text that must hold something besides white space; each of its words is written in one script. */
export const text = z
  .string()
  .trim()
  .min(1, 'write at least one word, or remove the field')
  .refine((value) => findMixedWord(value) === undefined, { error: ({ input }) => remedyForMixed(findMixedWord(input as string)!) });

/** Text that names something in lists, tabs and drawings. */
export const label = text.max(200, 'shorten it to 200 characters');

const calendarDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a year, month or day written as YYYY, YYYY-MM or YYYY-MM-DD exists in the calendar. */
function existsInCalendar(value: string): boolean {
  const [year, month = 1, day = 1] = value.split('-').map(Number) as [number, number?, number?];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date at the precision the source gives: "2025", "2025-03" or "2025-03-15", always quoted in YAML. */
export const date = z
  .string('write the date in quotes, as "2025-03-15", "2025-03" or "2025"')
  .regex(calendarDate, { error: 'write the date as "2025-03-15", "2025-03" or "2025"', abort: true })
  .refine(existsInCalendar, 'write a date that exists in the calendar');

/** A date known to the day, such as "2025-03-15". */
export const day = date.refine((value) => value.length === 10, 'write the whole day, as "2025-03-15"');

/** An http or https address. */
export const address = z
  .url({ protocol: /^https?$/, error: 'write an address that starts with https:// or http://' });

/** A BCP 47 language tag, such as "fr" or "uk". */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'write a language tag such as "fr" or "uk"');

/** Other spellings, synonyms, abbreviations and transliterations under which people look for the record. */
export const aliases = z.array(text).default([]);

/**
 * What a source does for the statement it stands under: it *supports* it, it *departs* from it,
 * or it gives *context* and decides nothing.
 */
export const role = z.enum(['supports', 'departs', 'context']);
export type Role = z.output<typeof role>;

/**
 * A reference to a source: its id, or the id of one of its excerpts (`g01b`), which is then the one shown.
 * Written as `{ id: g01b, role: supports }`; `role` is `supports` when left out.
 */
export const sourceRef = z.strictObject({
  id,
  role: role.default('supports'),
});
export type SourceRef = z.output<typeof sourceRef>;
