import { expect, test } from 'vitest';
import { asOf } from '../../src/model/as-of.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { withCorrupted } from '../faults/corrupt.ts';

const event = (lines: string) => `id: fair\ntitle: A fair\nlabel: Fair\nlane: parish\nsummary: S.\nsources: [{ id: letter }]\n${lines}`;
const asOfWith = (lines: string) => withCorrupted({ 'events/fair.yaml': event(lines) }, (directory) => asOf(readSubject(directory)));

test('is the newest day on which something is known to have happened', async () => {
  expect(asOf(readSubject('tests/subject'))).toBe('1899-02-10');
  expect(await asOfWith('status: happened\ndate: "1901-08-01"\n')).toBe('1901-08-01');
});

test('is the last day of what took several', async () => {
  expect(await asOfWith('status: happened\ndate: "1901-08-01"\nendDate: "1901-08-03"\n')).toBe('1901-08-03');
});

test('is no day that is scheduled, reported or only known to lie after another', async () => {
  expect(await asOfWith('status: scheduled\ndate: "1903-01-01"\n')).toBe('1899-02-10');
  expect(await asOfWith('status: happened\ndate: "1903-01-01"\ndateBasis: reported\n')).toBe('1899-02-10');
  expect(await asOfWith('status: happened\ndate: "1903-01-01"\ndateBasis: after\n')).toBe('1899-02-10');
});
