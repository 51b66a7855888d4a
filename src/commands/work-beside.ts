/** Work beside the pages, on threads: the search files and the forms of citations depend on the content alone, and a second core is idle meanwhile. */
import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CitedItem } from '../citations/cited-item.ts';
import { builtFolder } from './built-folder.ts';
import { moveIn, Moves } from './rebuild/moves.ts';

/** Until the pages stand; beside the built folder, so that files can be moved. */
const folder = `${builtFolder}-search`;

interface Begun {
  thread: Worker;
  /** The paths of the search files, below the built folder, once they stand: those that did not stand already, in the folder. */
  searchFiles: Promise<string[]>;
}

let begun: Begun | undefined;
let forms: Worker | undefined;

function begin(): Begun {
  const thread = new Worker(new URL('./search-thread.ts', import.meta.url), { workerData: folder });
  const searchFiles = new Promise<string[]>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread of the search files ended with ${code}`)));
  });
  // A failure is told to whoever waits for the files.
  searchFiles.catch(() => undefined);
  return { thread, searchFiles };
}

export function beginWorkBeside(): void {
  begun ??= begin();
}

/** Says which files of the last build stay, by path below the built folder. */
export function tellStanding(paths: Iterable<string>): void {
  begun?.thread.postMessage(new Set(paths));
}

/** Makes the forms of citations that are not kept, once the search files are made: by then that thread has given back what it held. */
export function makeFormsBeside(items: () => Iterable<CitedItem>): void {
  const own = begun;
  const start = () => {
    if (own !== begun) return;
    // Backwards: the build, which needs them before all are made, begins at the other end.
    forms = new Worker(new URL('./forms-thread.ts', import.meta.url), { workerData: [...items()].reverse() });
    forms.once('error', () => undefined);
  };
  // The build makes whatever is missing, and tells why it fails.
  own?.searchFiles.then(start).catch(() => undefined);
}

/** Puts the search files into the built site, and gives the paths of all; throws what the thread threw. */
export async function takeSearchFiles(site: string): Promise<string[]> {
  if (!begun) {
    begun = begin();
    tellStanding([]);
  }
  const paths = await begun.searchFiles;
  moveIn(folder, '', site, new Moves());
  return paths;
}

/** Ends the threads and removes what they left. */
export async function endWorkBeside(): Promise<void> {
  await Promise.all([begun?.thread.terminate(), forms?.terminate()]);
  begun = undefined;
  forms = undefined;
  rmSync(folder, { recursive: true, force: true });
}
