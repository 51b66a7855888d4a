/** Takes a query apart into what is looked for: things known by name, phrases, single words. Dates stand apart. */
import type { SearchKind } from './search-record.ts';
import type { PreparedName, PreparedNames } from './named-entries.ts';
import type { Query, QueryWord } from './read-query.ts';

export interface Unit {
  /** Its folded words: "boots on the ground". */
  text: string;
  /** As it was typed. */
  typed: string;
  stems: string[];
  /** What it counts for beside the others, before rarity. */
  weight: number;
  /** Names that are exactly this; none for an ordinary word. */
  meant: PreparedName[];
  isPhrase: boolean;
  /** The last word of a query that may go on. */
  isOpen: boolean;
  /** Where it stands in the query's words. */
  from: number;
  to: number;
}

/** Kinds whose names are words for a thing, and not sentences about it. */
const things: readonly SearchKind[] = ['topics', 'actors', 'events'];
const longestName = 9;

function namesAt(words: readonly QueryWord[], from: number, to: number, { byName }: PreparedNames): PreparedName[] {
  const span = words.slice(from, to);
  if (span.every(({ weight }) => weight === 0) || span.some(({ inDate }) => inDate)) return [];
  const squashed = span.map(({ word }) => word).join('');
  const found = [...(byName.get(span.map(({ stem }) => stem).join(' ')) ?? []), ...(squashed.length > 4 ? (byName.get(squashed) ?? []) : [])];
  return [...new Set(found)].filter(({ entry }) => things.includes(entry.kind));
}

/** "Is X a member of Y" asks about X. */
const copulas: readonly string[] = ['is', 'are', 'was', 'were'];
const subjectWeight = 2.5;

/** Nothing but a copula and articles stand before it, and it is known by name. */
function isSubject(words: readonly QueryWord[], from: number, meant: readonly PreparedName[]): boolean {
  const isAsked = copulas.includes(words[0]?.word ?? '') && words.slice(1, from).every(({ weight }) => weight === 0);
  return isAsked && from > 0 && meant.length > 0;
}

function makeUnit(words: readonly QueryWord[], from: number, to: number, query: Query, meant: PreparedName[]): Unit {
  const span = words.slice(from, to);
  return {
    text: span.map(({ word }) => word).join(' '),
    typed: span.map(({ typed }) => typed).join(' '),
    stems: span.map(({ stem }) => stem),
    weight: Math.max(...span.map(({ weight }) => weight)) * (isSubject(words, from, meant) ? subjectWeight : 1),
    meant,
    isPhrase: span.every(({ phrase }) => phrase > 0),
    isOpen: query.isOpen && to === words.length && span.at(-1)!.phrase === 0,
    from,
    to,
  };
}

/** The longest name first, from left to right; what is quoted stays whole. */
export function readUnits(query: Query, prepared: PreparedNames): Unit[] {
  const { words } = query;
  const units: Unit[] = [];
  let from = 0;
  while (from < words.length) {
    const { phrase, weight } = words[from]!;
    let to = from + 1;
    if (phrase > 0) {
      while (words[to]?.phrase === phrase) to += 1;
      units.push(makeUnit(words, from, to, query, namesAt(words, from, to, prepared)));
    } else {
      let meant: PreparedName[] = [];
      for (to = Math.min(words.length, from + longestName); to > from; to -= 1) {
        meant = namesAt(words, from, to, prepared);
        if (meant.length > 0) break;
      }
      if (meant.length === 0) to = from + 1;
      if (meant.length > 0 || weight > 0) units.push(makeUnit(words, from, to, query, meant));
    }
    from = to;
  }
  return units;
}
