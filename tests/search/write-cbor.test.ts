import { decode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cbor } from '../../src/search/write-cbor.ts';
import { writeCbor } from '../../src/search/write-cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.integer({ min: -0x80000000, max: 0xffffffff }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(tie('value'), { maxLength: 40 })),
}));

test('numbers, texts and lists of any length are read back as they were', () => {
  fc.assert(fc.property(value, (written) => void expect(decode(writeCbor(written))).toEqual(written)));
  const long = [Array.from({ length: 70_000 }, (_, number) => number), 'x'.repeat(70_000)];
  expect(decode(writeCbor(long))).toEqual(long);
});

test('what is to stand before a value stands there', () => {
  expect([...writeCbor([1], 'ab')]).toEqual([97, 98, 0x81, 1]);
});
