import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/citations/editions/compare.ts';
import { comparisonInWords } from '../../src/citations/editions/difference.ts';
import { normalise } from '../../src/citations/editions/normalise.ts';
import type { FrozenText } from '../../src/schema/edition.ts';

const then: FrozenText = {
  id: 'c04',
  kind: 'claim',
  title: 'It has never run slow',
  parts: [{ name: 'Finding', text: ['The books say nothing of it.'] }],
  facts: { Kind: 'Inference', Verdict: 'Not checkable' },
  sources: [{ id: 'vestry-book', role: 'context' }],
};
const now = (change: Partial<FrozenText>): FrozenText => ({ ...then, ...change });

describe('compareTexts', () => {
  test('of equal texts is unchanged', () => {
    expect(compareTexts(then, now({})).state).toBe('unchanged');
  });

  test('finds the words that were taken out and put in', () => {
    const { state, parts } = compareTexts(then, now({ parts: [{ name: 'Finding', text: ['The books say little of it.'] }] }));
    expect(state).toBe('reworded');
    expect(parts).toEqual([{ name: 'Finding', pieces: [['both', 'The books say '], ['then', 'nothing'], ['now', 'little'], ['both', ' of it.']] }]);
  });

  test('sets phrase against phrase where only a few words between them stayed', () => {
    const text = (words: string) => ({ parts: [{ name: 'Finding', text: [words] }] });
    const { parts } = compareTexts(now(text('Smith sent his aide, and the others came in person.')), now(text('The Marsh sent Brown, and the others came in person.')));
    expect(parts[0]!.pieces).toEqual([['then', 'Smith sent his aide'], ['now', 'The Marsh sent Brown'], ['both', ', and the others came in person.']]);
    const far = compareTexts(now(text('One came by the old road at noon.')), now(text('Two came by the old road at dusk.')));
    expect(far.parts[0]!.pieces).toEqual([['then', 'One'], ['now', 'Two'], ['both', ' came by the old road at '], ['then', 'noon'], ['now', 'dusk'], ['both', '.']]);
  });

  test.each<[string, Partial<FrozenText>, string]>([
    ['a verdict', { facts: { ...then.facts, Verdict: 'Open' } }, 'Verdict: Open, was Not checkable.'],
    ['a kind', { facts: { ...then.facts, Kind: 'Stated' } }, 'Kind: Stated, was Inference.'],
    ['a number', { facts: { ...then.facts, 'Number count-ringers': '6' } }, 'Number count-ringers: 6.'],
    ['a source more', { sources: [...then.sources, { id: 'letter', role: 'supports' }] }, 'Added source letter.'],
    ['a source less', { sources: [] }, 'Removed source vestry-book.'],
    ['what a source does', { sources: [{ id: 'vestry-book', role: 'departs' }] }, 'Weighed anew source vestry-book.'],
  ])('calls %s a change of substance', (_, change, words) => {
    const comparison = compareTexts(then, now(change));
    expect(comparison.state).toBe('substance');
    expect(comparisonInWords(comparison)).toBe(words);
  });

  test('of a text that is gone is withdrawn; of one that was not there, added', () => {
    expect([compareTexts(then, undefined).state, compareTexts(undefined, then).state]).toEqual(['withdrawn', 'added']);
  });

  test('matches passages by name, whatever their order', () => {
    const two = now({ parts: [{ name: 'Context', text: ['More.'] }, ...then.parts] });
    expect(compareTexts(then, two).parts.map(({ name }) => name)).toEqual(['Context']);
  });
});

test('a change of spacing or of encoding is no change', () => {
  expect(normalise('15\u00A0March\n  2025, Zele\u0301n')).toBe(normalise('15 March 2025, Zelén'));
});
