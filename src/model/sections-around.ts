/** Which sections a list beside the text shows, so that no page grows with the number of sections. */
import { derivedMap } from './derived.ts';
import type { Subject } from './subject.ts';

export interface Stretch<T> {
  /** The place of the first one shown, from 0. */
  start: number;
  shown: T[];
}

/** All of a list that has at most `most` items; of a longer one the `most` around the place `at`. */
export function stretchAround<T>(items: readonly T[], at: number, most: number): Stretch<T> {
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), items.length - most));
  return { start, shown: items.slice(start, start + most) };
}

export interface SectionsAround extends Stretch<{ id: string; title: string }> {
  /** The section's place in the reading order, from 1. */
  place: number;
  /** How many sections there are. */
  all: number;
}

const mostBesideTheText = 24;

const around = derivedMap('sections around', ({ lists: { sections } }) => {
  const named = sections.map(({ id, title, shortTitle }) => ({ id, title: shortTitle ?? title }));
  return named.map(({ id }, at) => [id, { place: at + 1, all: named.length, ...stretchAround(named, at, mostBesideTheText) }] as const);
});

/** What the list beside a section's text shows. */
export function sectionsAround(subject: Subject, id: string): SectionsAround {
  return around(subject).get(id)!;
}
