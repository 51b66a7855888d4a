import { expect, test } from 'vitest';
import { lineOf, splitFrontMatter } from '../../src/model/locate.ts';

const yaml = 'id: c01\nsources:\n  - id: g01\n  - { id: n02, role: departs }\nnested:\n  deep:\n    - a\n    - b\n';

test('lineOf() finds fields, items and fields of items', () => {
  expect(lineOf(yaml, ['id'])).toBe(1);
  expect(lineOf(yaml, ['sources'])).toBe(2);
  expect(lineOf(yaml, ['sources', 1, 'role'])).toBe(4);
  expect(lineOf(yaml, ['nested', 'deep', 1])).toBe(8);
});

test('lineOf() gives the nearest parent of what is missing', () => {
  expect(lineOf(yaml, ['sources', 0, 'role'])).toBe(3);
  expect(lineOf(yaml, ['title'])).toBe(1);
});

test('lineOf() counts from the line on which the YAML starts', () => {
  expect(lineOf(yaml, ['sources'], 2)).toBe(3);
});

test('splitFrontMatter() says on which line the body starts', () => {
  expect(splitFrontMatter('---\nid: a\norder: 1\n---\n\nText\n')).toEqual({ yaml: 'id: a\norder: 1', body: '\nText\n', bodyLine: 5 });
});

test('splitFrontMatter() takes a byte order mark and Windows line ends', () => {
  expect(splitFrontMatter('\uFEFF---\r\nid: a\r\n---\r\nText')).toEqual({ yaml: 'id: a', body: 'Text', bodyLine: 4 });
});

test('splitFrontMatter() finds none where none is', () => {
  expect(splitFrontMatter('Text\n---\nid: a\n---\n')).toBeUndefined();
  expect(splitFrontMatter('---\nid: a\n')).toBeUndefined();
});
