/** The state of the search page, as its address holds it. */
import type { Choices } from './count-facets.ts';
import { facetNames } from './count-facets.ts';

export interface SearchState {
  text: string;
  choices: Choices;
}

/** Reads "?q=…&kind=claims&year=2025"; what it does not know it leaves out. */
export function readState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const choices: Choices = {};
  for (const name of facetNames) {
    const values = given.getAll(name).filter((value) => /^[a-z0-9-]+$/.test(value));
    if (values.length > 0) choices[name] = [...new Set(values)];
  }
  return { text: given.get('q') ?? '', choices };
}

/** "?q=…&kind=claims"; empty when nothing is asked. */
export function writeState({ text, choices }: SearchState): string {
  if (!text.trim()) return '';
  const written = new URLSearchParams({ q: text });
  for (const name of facetNames) for (const value of choices[name] ?? []) written.append(name, value);
  return `?${written}`;
}
