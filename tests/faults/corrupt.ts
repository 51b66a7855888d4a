/** A copy of the test subject with something wrong in it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What is done to a file: its whole text, a change of the text it has, a link in its place, or its removal. */
export type Change = string | Buffer | ((text: string) => string) | { linkTo: string } | null;

export interface Corruption {
  /** The fault, as a sentence. */
  name: string;
  /** What is done to which file, below the content directory. */
  files: Record<string, Change>;
  /** The lines of the message after its head. */
  message: string[];
}

/** Replaces the one place where `from` stands; throws when it is not there, so that no case passes for nothing. */
export function put(from: string, to: string): (text: string) => string {
  return (text) => {
    if (text.split(from).length !== 2) throw new Error(`“${from}” stands ${text.split(from).length - 1} times, not once`);
    return text.replace(from, () => to);
  };
}

/** Adds lines at the end of a file. */
export function append(lines: string): (text: string) => string {
  return (text) => `${text}${lines}\n`;
}

/** Makes one change to one file. */
export function make(path: string, change: Change): void {
  mkdirSync(dirname(path), { recursive: true });
  if (change === null) rmSync(path);
  else if (typeof change === 'function') writeFileSync(path, change(readFileSync(path, 'utf8')));
  else if (typeof change === 'string' || Buffer.isBuffer(change)) writeFileSync(path, change);
  else {
    rmSync(path, { force: true });
    symlinkSync(resolve(change.linkTo), path);
  }
}

/** Runs `use` on a copy of the test subject with the changes made, and removes the copy. */
export async function withCorrupted<T>(files: Corruption['files'], use: (directory: string) => T | Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'subject-'));
  try {
    cpSync('tests/subject', directory, { recursive: true });
    for (const [file, change] of Object.entries(files)) make(join(directory, file), change);
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
