/** Finds: at once by name, and, when the full index is there, by every word. */
import type { SearchEntry } from './entries.ts';
import { expandUnit } from './expand-unit.ts';
import type { FullText } from './full-text.ts';
import type { PreparedNames } from './named-entries.ts';
import type { Ranked, TextHits } from './rank.ts';
import { rank } from './rank.ts';
import type { Query } from './read-query.ts';
import { readQuery } from './read-query.ts';
import type { Unit } from './read-units.ts';
import { readUnits } from './read-units.ts';

export interface Found {
  query: Query;
  units: Unit[];
  /** The best first. */
  results: Ranked[];
  /** Words that nothing here has. */
  unknown: Unit[];
}

/** Below this part of the query a result says too little of it. */
const enough = 0.5;

function keep(ranked: readonly Ranked[]): Ranked[] {
  const families = new Set<string>();
  return ranked.filter(({ covered, match, entry: { family } }) => {
    if (covered < enough && (match?.likeness ?? 0) < enough) return false;
    if (family && families.has(family)) return false;
    if (family) families.add(family);
    return true;
  });
}

/** What the names alone answer. */
export function findByName(text: string, prepared: PreparedNames, entries: readonly SearchEntry[]): Found {
  const query = readQuery(text);
  const units = readUnits(query, prepared);
  return { query, units, results: keep(rank(query, units, prepared, entries)), unknown: [] };
}

async function hitsOf(unit: Unit, fullText: FullText, prepared: PreparedNames): Promise<TextHits> {
  const strength = new Map<number, number>();
  const spellings = expandUnit(unit, prepared);
  const found = await Promise.all(spellings.map(({ text }) => fullText.find(text)));
  found.forEach((hits, index) => {
    for (const [number, hit] of hits) strength.set(number, Math.max(strength.get(number) ?? 0, hit * spellings[index]!.worth));
  });
  return { strength };
}

/** What names, dates and every word of the site answer together. */
export async function findInAll(text: string, prepared: PreparedNames, entries: readonly SearchEntry[], fullText: FullText): Promise<Found> {
  const query = readQuery(text);
  const units = readUnits(query, prepared);
  const hits = await Promise.all(units.map((unit) => hitsOf(unit, fullText, prepared)));
  const ranked = rank(query, units, prepared, entries, hits);
  const unknown = units.filter((_, index) => hits[index]!.strength.size === 0 && ranked.every(({ match }) => !match?.met[index]));
  return { query, units, results: keep(ranked), unknown };
}
