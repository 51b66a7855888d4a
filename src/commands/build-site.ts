/** Builds the site into a folder beside the last one, and swaps the two only when all of it succeeded. */
import './without-telemetry.ts';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentDirectory } from '../model/content-directory.ts';
import { SubjectError } from '../model/faults.ts';
import { readPublished } from '../model/published/read-published.ts';
import { lostAddresses } from './lost-addresses.ts';
import { subjectOfBuild } from './subject-of-build.ts';

/** Where the built site stands: `OUT_DIR`, or `dist`. */
export const builtFolder: string = resolve(process.env['OUT_DIR'] || 'dist');

/** Puts a finished folder in the place of the last one, which comes back when that cannot be done. */
function swapIn(finished: string): void {
  const previous = `${builtFolder}-previous`;
  const hadOne = existsSync(builtFolder);
  rmSync(previous, { recursive: true, force: true });
  if (hadOne) renameSync(builtFolder, previous);
  try {
    renameSync(finished, builtFolder);
  } catch (error) {
    if (hadOne) renameSync(previous, builtFolder);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Throws when content or build fail; the built folder is then as it was. */
async function buildSite(): Promise<void> {
  const partial = `${builtFolder}-partial`;
  try {
    subjectOfBuild();
    // Loaded late: a fault of the content is told at once.
    const { build } = await import('astro');
    rmSync(partial, { recursive: true, force: true });
    await build({ outDir: partial, logLevel: 'warn' });
    const lost = lostAddresses(partial, readPublished(contentDirectory));
    if (lost.length > 0) throw new SubjectError(lost);
    swapIn(partial);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Builds the site, or says what is wrong and ends the process with 1. */
export async function buildSiteOrExit(): Promise<void> {
  try {
    await buildSite();
  } catch (error) {
    console.error(error instanceof SubjectError ? error.message : error);
    process.exit(1);
  }
}
