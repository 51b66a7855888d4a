/** The excerpt of a record that answers a query, with what was found marked. */
import type { ExcerptPart } from './cut-excerpt.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { expandUnit } from './expand-unit.ts';
import type { Found } from './found.ts';
import { markWords } from './mark-words.ts';
import type { PreparedNames } from './named-entries.ts';

/** Every spelling that was looked for. */
export function spellingsOf({ units }: Pick<Found, 'units'>, prepared: PreparedNames): string[] {
  return [...new Set(units.flatMap((unit) => expandUnit(unit, prepared).map(({ text }) => text)))];
}

export function excerptOf(text: string, found: Found, prepared: PreparedNames): ExcerptPart[] {
  return cutExcerpt(text, markWords(text, spellingsOf(found, prepared), found.query.isOpen));
}
