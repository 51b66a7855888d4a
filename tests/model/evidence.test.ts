import { describe, expect, test } from 'vitest';
import { bestTier, isThin, restsOnWorstTier, sourceResolver } from '../../src/model/evidence.ts';
import { madeUpEvidence, madeUpSource } from './made-up.ts';

describe('the strongest tier', () => {
  test('is that of the best source that supports or departs', () => {
    expect(bestTier([madeUpEvidence('a', 'C'), madeUpEvidence('b', 'A-', 'departs'), madeUpEvidence('c', 'B')])).toBe('A-');
  });

  test('leaves out what only gives context', () => {
    expect(bestTier([madeUpEvidence('a', 'A', 'context'), madeUpEvidence('b', 'C')])).toBe('C');
    expect(bestTier([madeUpEvidence('a', 'A', 'context')])).toBeUndefined();
  });
});

describe('thin', () => {
  test.each([
    ['C', true],
    ['D', true],
    ['B', false],
    ['A-', false],
    ['A', false],
  ] as const)('tier %s alone: %s', (tier, thin) => {
    expect(isThin([madeUpEvidence('a', tier)])).toBe(thin);
  });

  test('no: a good source that gives context does not thicken it', () => {
    expect(isThin([madeUpEvidence('a', 'C'), madeUpEvidence('b', 'A', 'context')])).toBe(true);
  });

  test('nothing that supports or departs is not called thin', () => {
    expect(isThin([])).toBe(false);
  });
});

test('resting on D alone is told apart from resting on D and C', () => {
  expect(restsOnWorstTier([madeUpEvidence('a', 'D')])).toBe(true);
  expect(restsOnWorstTier([madeUpEvidence('a', 'D'), madeUpEvidence('b', 'C')])).toBe(false);
  expect(restsOnWorstTier([madeUpEvidence('a', 'D'), madeUpEvidence('b', 'C', 'context')])).toBe(true);
});

describe('sourceResolver()', () => {
  const first = { id: 'g01', text: 'first words' };
  const second = { id: 'g01b', text: 'other words' };
  const resolve = sourceResolver([{ ...madeUpSource('g01'), excerpts: [first, second] }, { ...madeUpSource('g02'), excerpts: [] }]);

  test('shows the first excerpt for a source, and the one named for an excerpt', () => {
    expect(resolve({ id: 'g01', role: 'supports' }).excerpt).toBe(first);
    expect(resolve({ id: 'g01b', role: 'departs' })).toMatchObject({ excerpt: second, source: { id: 'g01' }, role: 'departs' });
  });

  test('shows none where the source has none', () => {
    expect(resolve({ id: 'g02', role: 'context' }).excerpt).toBeUndefined();
  });

  test('throws on an unknown id', () => {
    expect(() => resolve({ id: 'g99', role: 'supports' })).toThrow('no source or excerpt “g99”');
  });
});
