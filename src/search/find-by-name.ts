/** Finds at once, by names, aliases, headlines and dates alone. */
import type { SearchEntry } from './entries.ts';
import type { Found } from './found.ts';
import { keepTelling } from './found.ts';
import type { PreparedNames } from './named-entries.ts';
import { rank } from './rank.ts';
import { readQuery } from './read-query.ts';
import { readUnits } from './read-units.ts';

export function findByName(text: string, prepared: PreparedNames, entries: readonly SearchEntry[]): Found {
  const query = readQuery(text);
  const units = readUnits(query, prepared);
  return { query, units, results: keepTelling(rank(query, units, prepared, entries)), unknown: [] };
}
