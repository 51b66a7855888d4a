import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/figures/social/card.ts';
import type { Sizes } from '../../../src/figures/social/set-lines.ts';
import { breakLines, heightOf, placeLines, setLines } from '../../../src/figures/social/set-lines.ts';

/** Every letter is half its size wide. */
const measure: Measure = (text, { size }) => (text.length * size) / 2;
const sizes: Sizes = { face: 'sans', weight: 800, tracking: 0, sizes: [40, 20], leading: 1 };

describe('setLines', () => {
  it('takes the largest size at which the text fits', () => {
    expect(setLines('one two', { width: 140, height: 40 }, sizes, measure)).toMatchObject({ lines: ['one two'], type: { size: 40 } });
    expect(setLines('one two', { width: 139, height: 40 }, sizes, measure)).toMatchObject({ lines: ['one two'], type: { size: 20 } });
  });

  it('takes as many lines as the height has room for', () => {
    expect(setLines('one two', { width: 139, height: 68 }, sizes, measure)).toMatchObject({ lines: ['one', 'two'], type: { size: 40 } });
  });

  it('leaves no line short when the words can be shared', () => {
    expect(setLines('aa bb cc dd', { width: 90, height: 40 }, { ...sizes, sizes: [20] }, measure).lines).toEqual(['aa bb', 'cc dd']);
  });

  it('cuts what does not fit at the smallest size', () => {
    expect(setLines('one two three four', { width: 60, height: 40 }, { ...sizes, sizes: [20] }, measure).lines).toEqual(['one', 'two…']);
    expect(setLines('incomprehensibilities', { width: 100, height: 20 }, { ...sizes, sizes: [20] }, measure).lines).toEqual(['incompreh…']);
  });

  it('sets an empty text as one empty line', () => {
    expect(setLines('', { width: 100, height: 40 }, sizes, measure).lines).toEqual(['']);
  });
});

describe('breakLines', () => {
  it('keeps what a no-break space joins', () => {
    expect(breakLines('on 15\u00A0March', 4, (line) => line.length)).toEqual(['on', '15\u00A0March']);
  });
});

describe('placeLines', () => {
  it('puts the top of the first capital at y, and the last baseline at the height', () => {
    const set = setLines('one two', { width: 139, height: 68 }, sizes, measure);
    expect(placeLines(set, 10, 100, 'ink').map(({ x, y, text }) => ({ x, y, text }))).toEqual([
      { x: 10, y: 127, text: 'one' },
      { x: 10, y: 167, text: 'two' },
    ]);
    expect(heightOf(set)).toBeCloseTo(67.48);
  });
});
