/** Whatever stands in a file, reading it ends in a record or in faults that say where and what to write. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { kinds, mdxSchemas } from '../../src/model/kinds.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { parseRecord } from '../../src/model/parse-record.ts';

const runs = { seed: 20261123, numRuns: 400 };
const folder = 'tests/subject';
const ending = (kind: Kind) => (kind in mdxSchemas ? 'mdx' : 'yaml');

/** Real files of the test subject, to be damaged. */
const written: { kind: Kind; file: string; text: string }[] = kinds
  .filter((kind) => kind !== 'site')
  .flatMap((kind) => {
    const names = readdirSync(folder).includes(kind) ? readdirSync(`${folder}/${kind}`).filter((name) => name.endsWith(ending(kind))) : [];
    return names.map((name) => ({ kind, file: `${kind}/${name}`, text: readFileSync(`${folder}/${kind}/${name}`, 'utf8') }));
  });

function expectRecordOrFaults(kind: Kind, file: string, text: string): void {
  const parsed = parseRecord(kind, file, text);
  if ('record' in parsed) {
    expect(parsed.record.data.id).toBe(file.replace(/^.*\//, '').replace(/\.[a-z]+$/, ''));
    return;
  }
  expect(parsed.faults.length).toBeGreaterThan(0);
  for (const fault of parsed.faults) {
    expect([fault.file, fault.field.length > 0, fault.remedy.length > 0, /\n/.test(fault.found + fault.remedy)]).toEqual([file, true, true, false]);
    if (fault.line !== undefined) expect(fault.line).toBeGreaterThan(0);
  }
}

const anyKind = fc.constantFrom(...kinds);
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom('-', ':', ' ', '\n', '\t', '"', '{', '[', '&', '*', '|', '#', 'a', '\0', '\uFEFF', '\r', '---\n'), maxLength: 80 }));

test('any text', () => {
  fc.assert(
    fc.property(anyKind, anyText, (kind, text) => {
      expectRecordOrFaults(kind, `${kind}/x.${ending(kind)}`, text);
      expectRecordOrFaults(kind, `${kind}/x.${ending(kind)}`, `---\n${text}\n---\n${text}`);
    }),
    runs,
  );
});

test('any value, written as YAML', () => {
  fc.assert(
    fc.property(anyKind, fc.oneof(fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 3 })), fc.jsonValue()), (kind, value) => {
      const text = stringify(value);
      expectRecordOrFaults(kind, `${kind}/x.${ending(kind)}`, kind in mdxSchemas ? `---\n${text}---\n` : text);
    }),
    { ...runs, numRuns: 150 },
  );
});

test('a real file with a piece cut out, doubled, or put elsewhere', () => {
  const change = fc.record({ at: fc.nat(), length: fc.integer({ min: 0, max: 60 }), put: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('\t', '\0', ': ', '- ', '"', '\n', '<', '{')) });
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.array(change, { minLength: 1, maxLength: 4 }), ({ kind, file, text }, changes) => {
      const damaged = changes.reduce((left, { at, length, put }) => {
        const from = left.length === 0 ? 0 : at % left.length;
        return left.slice(0, from) + put + left.slice(from + length);
      }, text);
      expectRecordOrFaults(kind, file, damaged);
    }),
    { ...runs, numRuns: 1_000 },
  );
});
