/** What a build hands over to its pages, which are rendered in the same process from a bundle of their own: nothing is read or rendered twice. */
import type { NotedMap } from './noted-map.ts';
import type { Subject } from './subject.ts';

export interface HandedOver {
  /** As the build has read and joined it. */
  subject: Subject;
  /** What is derived from the subject, by name: computed once for the build and its pages. */
  derived: Map<string, NotedMap<unknown>>;
  /** The prose of a section as the last build rendered it, by `bodyKey`; undefined when it is to be rendered. */
  bodyOf: (key: string) => string | undefined;
  /** Says whether `bodyOf` has it. */
  hasBody: (key: string) => boolean;
  /** Takes the prose of a section that was rendered, with what it read. */
  noteBody: (key: string, html: string, reads: Iterable<string>) => void;
}

/** The home page shows a section's prose in a lighter form. */
export function bodyKey(place: 'home' | 'section', section: string): string {
  return `${place}/${section}`;
}

const place = Symbol.for('what the build hands over');
const shared = globalThis as unknown as Record<symbol, HandedOver | undefined>;

export function handOver(handed: HandedOver): void {
  shared[place] = handed;
}

/** Undefined in a preview, where content changes, and in tests. */
export function handedOver(): HandedOver | undefined {
  return shared[place];
}
