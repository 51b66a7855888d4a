/** The spellings under which the full text is asked for a unit: as typed, and by the other names of what it means. */
import type { Found } from './found.ts';
import type { PreparedNames } from './named-entries.ts';
import type { Unit } from './read-units.ts';
import { spellDates } from './spell-dates.ts';

export interface Spelling {
  text: string;
  /** What finding it is worth beside finding the words as typed. */
  worth: number;
}

/** More would ask for most of the index; marks cost nothing. */
const [mostAsked, mostMarked] = [2, 12];

function spellingsOf(unit: Unit, { names }: PreparedNames, most: number): Spelling[] {
  const typed = { text: unit.text, worth: 1 };
  if (unit.isPhrase) return [typed];
  const meant = new Set(unit.meant.filter(({ entry }) => entry.kind !== 'events').map(({ entry }) => entry));
  const others = names.filter(({ entry, use }) => meant.has(entry) && use !== 'question').map((name) => ({ ...name, text: name.words.trim() }));
  const titles = others.filter(({ use }) => use === 'title');
  const partsOfTitles = others.filter(({ text, use }) => use === 'alias' && titles.some((title) => title.words.includes(` ${text} `)));
  const single = others.filter(({ text, use }) => use === 'alias' && /^[a-z]{4,}$/.test(text));
  const texts = new Set([...titles, ...partsOfTitles, ...single].map(({ text }) => text).filter((text) => text !== unit.text));
  return [typed, ...[...texts].slice(0, most).map((text) => ({ text, worth: 0.9 }))];
}

export function expandUnit(unit: Unit, prepared: PreparedNames): Spelling[] {
  return spellingsOf(unit, prepared, mostAsked);
}

/** Every spelling of what was looked for that is to be marked where it stands. */
export function spellingsToMark({ units, query }: Pick<Found, 'units' | 'query'>, prepared: PreparedNames): string[] {
  const spelt = units.flatMap((unit) => spellingsOf(unit, prepared, mostMarked).map(({ text }) => text));
  return [...new Set([...spellDates(query.dates), ...spelt])];
}
