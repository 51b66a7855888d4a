/** The sections that are measured. */
import type { Subject } from '../../src/model/subject.ts';

type Section = Subject['lists']['sections'][number];

/** The section of middle length among those with so many figures; undefined when there is none. */
export function middleSection(sections: readonly Section[], figures: number): Section | undefined {
  const such = sections.filter(({ text }) => text.figures.length === figures).toSorted((left, right) => left.words - right.words);
  return such[Math.floor(such.length / 2)];
}
