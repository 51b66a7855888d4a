/** How far the names of an entry meet what is looked for. */
import type { SearchEntry } from './entries.ts';
import type { PreparedName, PreparedNames } from './named-entries.ts';
import type { Unit } from './read-units.ts';

export interface NameMatch {
  /** How far each unit is met by the names, from 0 to 1. */
  met: number[];
  /** How near the best name is to the whole query, from 0 to 1: 1 when they are the same. */
  likeness: number;
  /** What part of the query names it, from 0 to 1. */
  meant: number;
  /** What part of the query the fullest of its names, other than questions, holds by itself. */
  together: number;
  /** A name holds the whole query, word by word. */
  isWhole: boolean;
  /** The name that was met best. */
  name: PreparedName;
}

/** Other names of what a unit means, as stems with spaces around. */
export function otherNames(unit: Unit, { names }: PreparedNames): string[] {
  const meant = new Set(unit.meant.filter(({ entry }) => entry.kind !== 'events').map(({ entry }) => entry));
  return names.filter(({ entry, use }) => use !== 'question' && meant.has(entry)).map(({ stems }) => stems);
}

/** Whole words of the name that run together are what was typed: "church yard" for "churchyard". */
function isJoined(squashed: string, name: PreparedName): boolean {
  if (squashed.length < 5 || !name.squashed.includes(squashed)) return false;
  const words = name.words.trim().split(' ');
  return words.some((_, from) => {
    let joined = '';
    for (let at = from; joined.length < squashed.length && at < words.length; at += 1) joined += words[at]!;
    return joined === squashed;
  });
}

function meet(unit: Unit, name: PreparedName, others: readonly string[]): number {
  const typed = ` ${unit.stems.join(' ')} `;
  const isPartNumber = /^\d+$/.test(unit.text) && name.squashed !== unit.text;
  if (isPartNumber) return name.words.includes(` ${unit.text} `) ? 0.5 : 0;
  if (name.words.includes(` ${unit.text} `)) return 1;
  if (name.stems.includes(typed)) return 0.97;
  if (others.some((other) => name.stems.includes(other))) return 0.9;
  if (unit.isPhrase) return 0;
  if (isJoined(unit.text.replaceAll(' ', ''), name)) return 0.8;
  if (unit.isOpen && name.words.includes(` ${unit.text}`)) return unit.text.length > 1 ? 0.8 : 0.5;
  if (unit.stems.length < 2) return 0;
  return 0.6 * (unit.stems.filter((stem) => name.content.includes(stem)).length / unit.stems.length);
}

/** What share of a name's own words the query has. */
function explain(name: PreparedName, units: readonly Unit[], met: readonly number[], others: readonly string[][]): number {
  const typed = new Set(units.filter((_, index) => met[index]! > 0).flatMap(({ stems }, index) => [...stems, ...(others[index] ?? []).join(' ').split(' ')]));
  const isKnown = (word: string) => typed.has(word) || units.some(({ isOpen, text }) => isOpen && word.startsWith(text));
  return name.content.filter(isKnown).length / name.content.length;
}

/** Likeness of a name that the query equals, by what kind of name it is. */
const equal = { title: 1, alias: 0.97, number: 0.97, question: 0.95 };
/** An event is not its alias, but has to do with it. */
const eventAlias = 0.85;

function likenessOf(name: PreparedName, units: readonly Unit[], shares: readonly number[], met: readonly number[], others: readonly string[][], typed: string): number {
  if (name.stems === ` ${typed} ` || name.squashed === typed.replaceAll(' ', '')) {
    return name.use === 'alias' && name.entry.kind === 'events' ? eventAlias : equal[name.use];
  }
  const covered = units.reduce((sum, _, index) => sum + shares[index]! * met[index]!, 0);
  const explained = explain(name, units, met, others);
  if (name.use === 'question') return covered + explained > 1.3 ? 0.9 * ((covered + explained) / 2) : 0.3 * covered * explained;
  return covered * explained * (name.use === 'title' ? 0.9 : 0.86);
}

/** What a unit is worth that is met by another name than the rest of the query. */
const apart = 0.7;
/** What a unit is worth that a question has, and no name. */
const inQuestion = 0.7;

/** Entries whose names meet a unit, with the best of their names. `shares` says what part of the query each unit is; they sum to 1. */
export function matchNames(units: readonly Unit[], shares: readonly number[], typed: string, prepared: PreparedNames): Map<SearchEntry, NameMatch> {
  const others = units.map((unit) => otherNames(unit, prepared));
  const matches = new Map<SearchEntry, NameMatch>();
  for (const name of prepared.names) {
    if (name.use === 'number' && name.stems !== ` ${typed} `) continue;
    const literal = units.map((unit, index) => meet(unit, name, others[index]!) * (name.use === 'question' ? inQuestion : 1));
    const met = literal.map((strength, index) => (units[index]!.meant.some(({ entry }) => entry === name.entry) ? 1 : strength));
    if (met.every((strength) => strength === 0) && name.squashed !== typed.replaceAll(' ', '')) continue;
    const meant = units.reduce((sum, unit, index) => (unit.meant.some(({ entry }) => entry === name.entry) ? sum + shares[index]! : sum), 0);
    const together = name.use === 'question' ? 0 : literal.reduce((sum, strength, index) => sum + strength * shares[index]!, 0);
    const isWhole = typed.includes(' ') && name.stems.includes(` ${typed} `);
    const likeness = likenessOf(name, units, shares, literal, others, typed);
    const known = matches.get(name.entry);
    if (!known) matches.set(name.entry, { met, likeness, meant, together, isWhole, name });
    else {
      const isNearer = likeness > known.likeness;
      const [near, far] = isNearer ? [met, known.met] : [known.met, met];
      known.met = near.map((strength, index) => Math.max(strength, far[index]! * apart));
      known.isWhole ||= isWhole;
      known.together = Math.max(known.together, together);
      if (isNearer) Object.assign(known, { likeness, name });
    }
  }
  return matches;
}
