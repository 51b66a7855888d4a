import { expect, test } from 'vitest';
import { recordEntries } from '../../src/model/record-entries.ts';
import { madeUpClaim, madeUpEvidence } from './made-up.ts';

const idsOf = (entries: ReturnType<typeof recordEntries>) => entries.map(({ claims }) => claims.map(({ id }) => id));

test('neighbours with one verdict and note share an entry', () => {
  expect(idsOf(recordEntries([madeUpClaim('c01'), madeUpClaim('c02'), madeUpClaim('c03', { note: 'Another.' })]))).toEqual([['c01', 'c02'], ['c03']]);
});

test('claims with one finding that another parts stay apart', () => {
  expect(idsOf(recordEntries([madeUpClaim('c01'), madeUpClaim('c02', { verdict: 'open' }), madeUpClaim('c03')]))).toEqual([['c01'], ['c02'], ['c03']]);
});

test('another verdict, qualifier or thinness parts them', () => {
  for (const changes of [{ verdict: 'refined' }, { verdictNote: 'level not known' }, { thin: true }] as const) {
    expect(recordEntries([madeUpClaim('c01'), madeUpClaim('c02', changes)])).toHaveLength(2);
  }
});

test('a shared entry has every source of its claims once, and leaves the claims as they were', () => {
  const [one, two] = [madeUpEvidence('g01', 'A'), madeUpEvidence('n01', 'B')];
  const first = madeUpClaim('c01', { evidence: [one] });
  const [entry] = recordEntries([first, madeUpClaim('c02', { evidence: [one, two] })]);
  expect(entry!.evidence.map(({ source }) => source.id)).toEqual(['g01', 'n01']);
  expect(first.evidence).toEqual([one]);
});

test('an entry departs when the record says otherwise than the article', () => {
  expect(recordEntries([madeUpClaim('c01', { verdict: 'contradicted' })])[0]!.departs).toBe(true);
  expect(recordEntries([madeUpClaim('c01', { verdict: 'open' })])[0]!.departs).toBe(false);
});
