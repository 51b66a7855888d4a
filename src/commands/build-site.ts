/** Builds the site into a folder beside the last one, and swaps the two only when all of it succeeded. */
import './without-telemetry.ts';
import { readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { itemsOf } from '../components/cite/citation-maps.ts';
import { cacheDirectory } from '../model/cache-directory.ts';
import { contentDirectory } from '../model/content-directory.ts';
import { SubjectError } from '../model/faults.ts';
import { handOver } from '../model/handed-over.ts';
import { readPublished } from '../model/published/read-published.ts';
import { isRecordFile } from '../search/full-text.ts';
import { builtFolder } from './built-folder.ts';
import { collectAfter, keepMemoryLean } from './lean-memory.ts';
import { lostAddresses } from './lost-addresses.ts';
import { dropKeptBuild, readKeptBuild, writeKeptBuild } from './rebuild/kept-build.ts';
import { Rebuild } from './rebuild/rebuild.ts';
import { beginRebuild } from './rebuild/rebuild-of-build.ts';
import { stateOfBuild } from './rebuild/state-of-build.ts';
import { swapIn } from './rebuild/swap-in.ts';
import { subjectOfBuild } from './subject-of-build.ts';
import { beginWorkBeside, endWorkBeside, makeFormsBeside, tellStanding } from './work-beside.ts';

/** Paths at which nothing stands in a folder. */
function notMade(paths: Iterable<string>, folder: string): string[] {
  const wanted = [...paths];
  if (wanted.length === 0) return [];
  const made = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  return wanted.filter((path) => !made.has(join(path)));
}

/** Prose of sections between two collections of garbage, since one page shows all of it. */
const bodiesBetween = 1_000;

/** Files of a site whose rebuild would hold gigabytes. */
const manyFiles = 100_000;

/** Astro and the bundle as Node compiled them, which takes a second: kept as long as the code stays. */
const compiled = join(cacheDirectory, 'compiled');

/** Throws when content or build fail; the built folder is then as it was. */
async function buildSite(): Promise<void> {
  const partial = `${builtFolder}-partial`;
  try {
    beginWorkBeside();
    const subject = subjectOfBuild();
    const countBody = collectAfter(bodiesBetween);
    handOver({
      subject,
      derived: new Map(),
      hasBody: (key) => rebuild.hasBody(key),
      bodyOf: (key) => rebuild.bodyOf(key),
      noteBody: (key, html, reads) => {
        rebuild.noteBody(key, html, reads);
        countBody();
      },
    });
    const rebuild: Rebuild = new Rebuild(subject, stateOfBuild(), builtFolder, readKeptBuild());
    beginRebuild(rebuild);
    tellStanding([...rebuild.kept.keys()].filter(isRecordFile));
    const isFromNothing = rebuild.kept.size === 0;
    // After a few changes there are few forms to make, and in most sites less to collect than it costs.
    if (isFromNothing) {
      makeFormsBeside(() => itemsOf(subject).values());
      rmSync(compiled, { recursive: true, force: true });
    }
    if (isFromNothing || rebuild.kept.size > manyFiles) keepMemoryLean();
    enableCompileCache(compiled);
    // Loaded late: a fault of the content is told at once.
    const { build } = await import('astro');
    rmSync(partial, { recursive: true, force: true });
    await build({ outDir: partial, logLevel: 'warn' });
    const takenOver = notMade(rebuild.kept.keys(), partial);
    const places = new Map(takenOver.map((path) => [path, join(builtFolder, path)]));
    const lost = lostAddresses((path) => places.get(path) ?? join(partial, path), readPublished(contentDirectory));
    if (lost.length > 0) throw new SubjectError(lost);
    dropKeptBuild();
    const removed = rm(swapIn(partial, builtFolder, takenOver), { recursive: true, force: true });
    const { files, parts } = rebuild.keep();
    writeKeptBuild(files, parts);
    await removed;
  } finally {
    await endWorkBeside();
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
