/** The rebuild that the build in this process is. */
import type { Rebuild } from './rebuild.ts';

let rebuild: Rebuild | undefined;

export function beginRebuild(begun: Rebuild): void {
  rebuild = begun;
}

/** Undefined where Astro builds by itself. */
export function rebuildOfBuild(): Rebuild | undefined {
  return rebuild;
}
