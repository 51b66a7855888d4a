/** The subject that a build has read before its pages are bundled: they are rendered in the same process, and need not read and join it again. */
import type { Subject } from './subject.ts';

const place = Symbol.for('subject of the build');
const shared = globalThis as unknown as Record<symbol, Subject | undefined>;

export function handOver(subject: Subject): void {
  shared[place] = subject;
}

/** Undefined in a preview, where content changes, and in tests. */
export function handedOver(): Subject | undefined {
  return shared[place];
}
