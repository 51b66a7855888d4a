/** Makes the search files beside the pages: they depend on the content alone, and a second core is idle meanwhile. */
import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { builtFolder } from './built-folder.ts';
import { moveIn, Moves } from './rebuild/moves.ts';

/** Until the pages stand; beside the built folder, so that files can be moved. */
const folder = `${builtFolder}-search`;

interface Begun {
  thread: Worker;
  done: Promise<void>;
}

let begun: Begun | undefined;

function begin(): Begun {
  const thread = new Worker(new URL('./search-thread.ts', import.meta.url), { workerData: folder });
  const done = new Promise<void>((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the thread that makes the search files ended with ${code}`))));
  });
  // A failure is told to whoever waits for the files.
  done.catch(() => undefined);
  return { thread, done };
}

export function beginSearchFiles(): void {
  begun ??= begin();
}

/** Puts the files into the built site; throws what the thread threw. */
export async function takeSearchFiles(site: string): Promise<void> {
  begun ??= begin();
  await begun.done;
  moveIn(folder, '', site, new Moves());
}

/** Ends the thread, if it still runs, and removes what it left. */
export async function clearSearchFiles(): Promise<void> {
  await begun?.thread.terminate();
  begun = undefined;
  rmSync(folder, { recursive: true, force: true });
}
