/** Counted in the files themselves, apart from the model that also holds to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentDirectory } from '../../src/model/content-directory.ts';
import { subject } from '../../src/model/current.ts';
import { filesOf } from '../../src/model/read-subject.ts';

const sections = filesOf(contentDirectory, 'sections').map((file) => readFileSync(join(contentDirectory, file), 'utf8'));
const found = (pattern: RegExp) => sections.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!)).sort();

test('every claim is marked once, in one section', () => {
  expect(found(/<Claim id="(c\d+)"/g)).toEqual(filesOf(contentDirectory, 'claims').map((file) => file.slice('claims/'.length, -'.yaml'.length)));
});

test('every sentence of the article is set out once', () => {
  const sentences = found(/<Row[^>]*\bsentence=\{(\d+)\}/g).map(Number);
  expect(sentences.sort((left, right) => left - right)).toEqual(Array.from({ length: subject.site.article.sentences }, (_, index) => index + 1));
});

test('claims are numbered without a gap', () => {
  expect(subject.lists.claims.map(({ id }) => id)).toEqual(subject.lists.claims.map((_, index) => `c${String(index + 1).padStart(2, '0')}`));
});

test('no section was reviewed before it was published', () => {
  expect(subject.lists.sections.filter(({ published, reviewed }) => reviewed < published).map(({ id }) => id)).toEqual([]);
});
