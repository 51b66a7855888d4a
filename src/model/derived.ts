/** What is computed from a subject once for all pages: an index, the other way round of a reference, a list in order. */
import { handedOver } from './handed-over.ts';
import { NotedMap } from './noted-map.ts';
import { withoutNoting } from './reads.ts';
import type { Subject } from './subject.ts';

const derivations = new Map<string, (subject: Subject) => NotedMap<unknown>>();

/** A map that is computed from a subject when it is first asked for. `name` is its own among all derived maps and kinds of record. */
export function derivedMap<V>(name: string, derive: (subject: Subject) => Iterable<readonly [string, V]>): (subject: Subject) => ReadonlyMap<string, V> {
  const known = new WeakMap<Subject, NotedMap<V>>();
  const compute = (subject: Subject) => new NotedMap(name, withoutNoting(() => [...derive(subject)]));
  const mapOf = (subject: Subject) => {
    const handed = handedOver();
    const shared = handed?.subject === subject ? handed.derived : undefined;
    const map = (shared?.get(name) as NotedMap<V> | undefined) ?? known.get(subject) ?? compute(subject);
    if (shared) shared.set(name, map);
    else known.set(subject, map);
    return map;
  };
  derivations.set(name, mapOf);
  return mapOf;
}

/** The derived map of a name, for what is no page; undefined when no loaded module has one. */
export function derivedMapNamed(name: string, subject: Subject): NotedMap<unknown> | undefined {
  return derivations.get(name)?.(subject);
}
