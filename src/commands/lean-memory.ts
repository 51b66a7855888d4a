/** For a build of all pages, which makes gigabytes of garbage. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let isLean = false;

/**
 * Called before the bundler is loaded. V8 would let garbage grow to several times what is in use before it collects it,
 * and the bundler's allocator (mimalloc) would hold on to what it has freed.
 */
export function keepMemoryLean(): void {
  isLean = true;
  setFlagsFromString('--heap-growing-percent=25');
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
}

/**
 * Where memory is kept lean, collects garbage and gives its memory back: after the bundle, or a page of all sections, V8
 * would let as much gather again.
 */
export function collectGarbage(): void {
  if (!isLean) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'major'; flavor: 'last-resort' }) => void;
  collect({ type: 'major', flavor: 'last-resort' });
}

/** Collects garbage each time it was called so often. */
export function collectAfter(calls: number): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count % calls === 0) collectGarbage();
  };
}
