/** Makes the search files beside the pages: they depend on the content alone, and a second core is idle meanwhile. */
import { Worker } from 'node:worker_threads';

interface Begun {
  thread: Worker;
  /** Fulfilled when all files are written. */
  done: Promise<void>;
}

let begun: Begun | undefined;

function begin(): Begun {
  const thread = new Worker(new URL('./search-thread.ts', import.meta.url));
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

/** Writes the files into the built folder; throws what the thread threw. */
export async function writeSearchFiles(folder: string): Promise<void> {
  const { thread, done } = (begun ??= begin());
  thread.postMessage(folder);
  await done;
  begun = undefined;
}
