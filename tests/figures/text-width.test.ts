import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../src/figures/text-width.ts';

describe('textWidth', () => {
  it('adds up the advance widths of the letters', () => {
    expect(textWidth('')).toBe(0);
    expect(textWidth('Mar')).toBe(20.1);
    expect(textWidth('Mar', 'bold')).toBe(21.5);
    expect(textWidth('London: coalition announced')).toBe(147.5);
  });

  it('gives an accented letter the width of its base', () => {
    expect(textWidth('Türkiye')).toBe(textWidth('Turkiye'));
    expect(textWidth('ČTK')).toBe(textWidth('CTK'));
  });

  it('takes a letter of another script as wide', () => {
    expect(textWidth('Київ')).toBe(36.4);
  });
});

describe('wrapText', () => {
  it('breaks at spaces only', () => {
    expect(wrapText('Northwood: 31 countries and bodies', 120)).toEqual(['Northwood: 31', 'countries and bodies']);
    expect(wrapText('Liechtenstein', 20)).toEqual(['Liechtenstein']);
  });

  it('keeps what a no-break space joins', () => {
    expect(wrapText('on 15\u00A0March', 30)).toEqual(['on', '15\u00A0March']);
  });
});
