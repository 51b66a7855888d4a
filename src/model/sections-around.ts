/** Which sections a list beside the text shows, so that no page grows with the number of sections. */

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
