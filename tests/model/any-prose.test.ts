/** Whatever the prose of a section holds, the subject is joined or its faults are listed; nothing else is thrown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SubjectError } from '../../src/model/faults.ts';
import { readRecords } from '../../src/model/read-subject.ts';
import { joinSubject } from '../../src/model/subject.ts';

const raw = readRecords('tests/subject');
const pieces = fc.constantFrom('<Row sentence={1}>', '<Row sources="letter">', '</Row>', '<Claim id="c01">', '</Claim>', '<Count id="count-subscribers" />', '<Figure id="claims" />', '{', '}', '<', '>', '# ', '- ', '\n\n', '*', '`', '[x](javascript:1)', '<script>', 'word ', '\u202E', '\uD800', '{1+1}', '<!-- -->', '|', '![](x)');

function expectJoinedOrFaults(section: number, change: (body: string) => string): void {
  const sections = raw.sections.map((record, index) => (index === section ? { ...record, body: change(record.body ?? '') } : record));
  try {
    joinSubject({ ...raw, sections });
  } catch (error) {
    expect(error).toBeInstanceOf(SubjectError);
    for (const { file, remedy } of (error as SubjectError).faults) expect([file.length > 0, remedy.length > 0]).toEqual([true, true]);
  }
}

test('pieces of markup put anywhere', () => {
  fc.assert(
    fc.property(fc.nat({ max: raw.sections.length - 1 }), fc.nat(), fc.array(pieces, { maxLength: 6 }), (section, at, put) => {
      expectJoinedOrFaults(section, (body) => body.slice(0, at % (body.length + 1)) + put.join('') + body.slice(at % (body.length + 1)));
    }),
    { seed: 20261123, numRuns: 150 },
  );
});

test('prose that is nothing but pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 20 }), (put) => {
      expectJoinedOrFaults(0, () => put.join(''));
    }),
    { seed: 20261123, numRuns: 150 },
  );
});
