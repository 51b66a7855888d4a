/** How far the names of an entry meet what is looked for. */
import type { SearchEntry } from './entries.ts';
import type { PreparedName, PreparedNames } from './named-entries.ts';
import type { Unit } from './read-units.ts';

export interface NameMatch {
  /** How far each unit is met by the names, from 0 to 1. */
  met: number[];
  /** How near the best name is to the whole query, from 0 to 1: 1 when they are the same. */
  likeness: number;
  /** The name that was met best. */
  name: PreparedName;
}

/** Other names of what a unit means, as stems with spaces around. */
export function otherNames(unit: Unit, { names }: PreparedNames): string[] {
  const meant = new Set(unit.meant.filter(({ entry }) => entry.kind !== 'events').map(({ entry }) => entry));
  return names.filter(({ entry, use }) => use !== 'question' && meant.has(entry)).map(({ stems }) => stems);
}

function meet(unit: Unit, name: PreparedName, others: readonly string[]): number {
  const typed = ` ${unit.stems.join(' ')} `;
  if (name.stems.includes(typed)) return 1;
  if (others.some((other) => name.stems.includes(other))) return 0.9;
  if (unit.isPhrase) return 0;
  if (unit.text.length > 4 && name.squashed.includes(unit.text.replaceAll(' ', ''))) return 0.8;
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
const equal = { title: 1, alias: 0.97, question: 0.95 };

function likenessOf(name: PreparedName, units: readonly Unit[], shares: readonly number[], met: readonly number[], others: readonly string[][], typed: string): number {
  if (name.stems === ` ${typed} ` || name.squashed === typed.replaceAll(' ', '')) return equal[name.use];
  const covered = units.reduce((sum, _, index) => sum + shares[index]! * met[index]!, 0);
  const explained = explain(name, units, met, others);
  if (name.use === 'question') return covered + explained > 1.3 ? 0.9 * ((covered + explained) / 2) : 0.3 * covered * explained;
  return covered * explained * (name.use === 'title' ? 0.9 : 0.86);
}

/** Entries whose names meet a unit, with the best of their names. `shares` says what part of the query each unit is; they sum to 1. */
export function matchNames(units: readonly Unit[], shares: readonly number[], typed: string, prepared: PreparedNames): Map<SearchEntry, NameMatch> {
  const others = units.map((unit) => otherNames(unit, prepared));
  const matches = new Map<SearchEntry, NameMatch>();
  for (const name of prepared.names) {
    const met = units.map((unit, index) => {
      if (unit.meant.some(({ entry }) => entry === name.entry)) return 1;
      const strength = meet(unit, name, others[index]!);
      return name.use === 'question' ? strength * 0.7 : strength;
    });
    if (met.every((strength) => strength === 0) && name.squashed !== typed.replaceAll(' ', '')) continue;
    const likeness = likenessOf(name, units, shares, met, others, typed);
    const known = matches.get(name.entry);
    if (!known) matches.set(name.entry, { met, likeness, name });
    else {
      known.met = known.met.map((strength, index) => Math.max(strength, met[index]!));
      if (likeness > known.likeness) Object.assign(known, { likeness, name });
    }
  }
  return matches;
}
