import { getCollection } from 'astro:content';
import { describe, expect, test } from 'vitest';
import { contentDirectory } from '../../src/model/content-directory.ts';
import { subject } from '../../src/model/current.ts';
import { kinds } from '../../src/model/kinds.ts';
import { filesOf, readSubject } from '../../src/model/read-subject.ts';

describe.each(kinds)('%s', (kind) => {
  test('every file is an entry of Astro’s collection', async () => {
    const names = filesOf(contentDirectory, kind).map((file) => file.replace(/^.*\//, '').replace(/\.[a-z]+$/, ''));
    const entries = (await getCollection(kind)).map(({ id }) => id);
    expect(entries.sort()).toEqual(names.sort());
  });
});

/** Without the lines of files, which Astro's entries do not keep. */
function withoutLines(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'line' ? undefined : inner)));
}

test('Astro’s collections and the check before a build read the same subject', () => {
  expect(withoutLines(subject.lists)).toEqual(withoutLines(readSubject(contentDirectory).lists));
});
