import { describe, expect, test } from 'vitest';
import { SubjectError } from '../../src/model/faults.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { faultsOfBasis } from './basis.ts';
import { withCorrupted } from './corrupt.ts';
import type { Corruption } from './corrupt.ts';
import { faultsOfForm } from './form.ts';
import { faultsOfProse } from './prose.ts';
import { faultsOfReferences } from './references.ts';

/** The lines of the message with which the model refuses a directory; none when it reads it. */
function refusal(directory: string): string[] {
  try {
    readSubject(directory);
    return [];
  } catch (error) {
    if (!(error instanceof SubjectError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

const families: [string, Corruption[]][] = [
  ['one file by itself', faultsOfForm],
  ['references', faultsOfReferences],
  ['basis', faultsOfBasis],
  ['prose', faultsOfProse],
];

describe.each(families)('faults of %s', (_, faults) => {
  test.each(faults)('$name', async ({ files, message }) => {
    expect(await withCorrupted(files, refusal)).toEqual(message);
  });
});

test('every fault of the tables has a name and a message of its own', () => {
  const faults = families.flatMap(([, list]) => list);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.filter(({ message }) => message.length === 0)).toEqual([]);
});
