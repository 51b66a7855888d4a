import { expect, test } from 'vitest';
import { formatFault, show, SubjectError, suggest } from '../../src/model/faults.ts';

const fault = { file: 'claims/c01.yaml', line: 7, field: 'verdict', found: '“true”', remedy: 'write one of: supported, open' };

test('a fault says file, line, field, what was found and the remedy', () => {
  expect(formatFault(fault)).toBe('claims/c01.yaml:7: verdict: found “true”; write one of: supported, open');
  expect(formatFault({ ...fault, line: undefined })).toBe('claims/c01.yaml: verdict: found “true”; write one of: supported, open');
});

test('an error lists every fault and counts them', () => {
  expect(new SubjectError([fault]).message).toMatch(/^One fault in the content:\nclaims\/c01\.yaml:7: /);
  expect(new SubjectError([fault, fault]).message).toMatch(/^2 faults in the content:\n/);
});

test('show() quotes text, shortens it, and keeps it on one line', () => {
  expect(show('a\nb\u0000c')).toBe('“a b c”');
  expect(show(undefined)).toBe('nothing');
  expect(show({ a: 1 })).toBe('{"a":1}');
  expect(show('x'.repeat(200))).toHaveLength(80);
});

test('suggest() offers the nearest id within two letters, and nothing further off', () => {
  expect(suggest('vestrie', ['vestry', 'letter'])).toBe(' (did you mean “vestry”?)');
  expect(suggest('church', ['vestry', 'letter'])).toBe('');
});
