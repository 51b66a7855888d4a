/** The excerpt of a record that answers a query, with what was found marked. */
import type { ExcerptPart } from './cut-excerpt.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { spellingsToMark } from './expand-unit.ts';
import type { Found } from './found.ts';
import { markWords } from './mark-words.ts';
import type { PreparedNames } from './named-entries.ts';

export function excerptOf(text: string, found: Found, prepared: PreparedNames): ExcerptPart[] {
  return cutExcerpt(text, markWords(text, spellingsToMark(found, prepared), found.query.isOpen));
}
