/** A copy of the test subject that has been released, and then changed. */
import { join } from 'node:path';
import { composeEdition } from '../../src/citations/editions/compose-edition.ts';
import { freezeSubject } from '../../src/citations/editions/freeze.ts';
import { writeEdition } from '../../src/commands/write-edition.ts';
import { readPublished } from '../../src/model/published/read-published.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import type { Change } from '../faults/corrupt.ts';
import { make, withCorrupted } from '../faults/corrupt.ts';

export type Changes = Record<string, Change>;

/** Releases what stands in a content directory, as the command does. */
export function release(directory: string, date: string, note: string, substantive = false): string {
  const subject = readSubject(directory);
  const composed = composeEdition(subject, freezeSubject(subject, []), readPublished(directory), { date, note, substantive });
  writeEdition(directory, composed);
  return composed.edition.id;
}

export function apply(directory: string, changes: Changes): void {
  for (const [file, change] of Object.entries(changes)) make(join(directory, file), change);
}

export const firstDay = '1902-01-02';

/** Runs `use` on the test subject, released once and then changed. */
export function withReleased<T>(changes: Changes, use: (directory: string) => T | Promise<T>): Promise<T> {
  return withCorrupted({}, (directory) => {
    release(directory, firstDay, 'First edition.');
    apply(directory, changes);
    return use(directory);
  });
}
