/** Narrows results by kind, verdict, actor, topic and year, and counts what each choice would leave. */
import { kindTitles, verdictInWords } from './describe-result.ts';
import type { SearchEntry } from './entries.ts';
import type { Result } from './result.ts';

export const facetNames = ['kind', 'verdict', 'actor', 'topic', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** The values chosen of each facet; of one facet any may fit, of several facets all must. */
export type Choices = Partial<Record<FacetName, readonly string[]>>;

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  isChosen: boolean;
}

export interface Facet {
  name: FacetName;
  /** The most frequent first. */
  values: FacetValue[];
}

/** The last part of an address's path: "/members/tr/" → "tr". */
function idOf({ address }: SearchEntry): string {
  return address.split('/').filter(Boolean).at(-1) ?? '';
}

/** The values of an entry in a facet, each with its label. */
function valuesOf(entry: SearchEntry, name: FacetName, entries: readonly SearchEntry[]): [value: string, label: string][] {
  const titleOf = (other: SearchEntry) => other.title || idOf(other).replaceAll('-', ' ');
  const named = (numbers: readonly number[]) => numbers.map((number) => [idOf(entries[number]!), titleOf(entries[number]!)] as [string, string]);
  switch (name) {
    case 'kind':
      return [[entry.kind, kindTitles[entry.kind]]];
    case 'verdict':
      return entry.verdict ? [[entry.verdict, verdictInWords(entry.verdict)]] : [];
    case 'actor':
      return named(entry.actors);
    case 'topic':
      return named(entry.topics);
    case 'year':
      return entry.date ? [[entry.date.slice(0, 4), entry.date.slice(0, 4)]] : [];
  }
}

function fits(entry: SearchEntry, choices: Choices, entries: readonly SearchEntry[], except?: FacetName): boolean {
  return facetNames.every((name) => {
    const chosen = choices[name] ?? [];
    return name === except || chosen.length === 0 || valuesOf(entry, name, entries).some(([value]) => chosen.includes(value));
  });
}

export function narrow<T extends Pick<Result, 'entry'>>(results: readonly T[], choices: Choices, entries: readonly SearchEntry[]): T[] {
  return results.filter(({ entry }) => fits(entry, choices, entries));
}

/** Every facet that can tell results apart, or by which they are narrowed. Counts heed the choices of the other facets. */
export function countFacets(results: readonly Pick<Result, 'entry'>[], choices: Choices, entries: readonly SearchEntry[]): Facet[] {
  return facetNames.flatMap((name) => {
    const counts = new Map<string, { label: string; count: number }>();
    for (const { entry } of results) {
      const isCounted = fits(entry, choices, entries, name);
      for (const [value, label] of valuesOf(entry, name, entries)) {
        const known = counts.get(value) ?? { label, count: 0 };
        counts.set(value, { label, count: known.count + Number(isCounted) });
      }
    }
    const isChosen = (value: string) => choices[name]?.includes(value) ?? false;
    const values = [...counts].map(([value, { label, count }]) => ({ value, label, count, isChosen: isChosen(value) }));
    const useful = values.filter(({ count, isChosen: chosen }) => count > 0 || chosen).sort((left, right) => right.count - left.count || left.label.localeCompare(right.label, 'en'));
    return useful.length > 1 || useful.some((value) => value.isChosen) ? [{ name, values: useful }] : [];
  });
}
