import { describe, expect, it } from 'vitest';
import { placeAxis, placeDays, spanOf, timeScale } from '../../src/figures/time-axis.ts';

const isoDays = (span: readonly Date[]) => span.map((date) => date.toISOString().slice(0, 10));

describe('spanOf', () => {
  it('holds whole months', () => {
    expect(isoDays(spanOf(['2025-03-15', '2025-02-12', '2026-09']))).toEqual(['2025-02-01', '2026-10-01']);
    expect(isoDays(spanOf(['2025-12-31']))).toEqual(['2025-12-01', '2026-01-01']);
  });

  it('refuses to guess without a date', () => {
    expect(() => spanOf([])).toThrow('at least one date');
  });
});

describe('timeScale', () => {
  const at = timeScale(spanOf(['2025-01-01', '2025-12-31']), 0, 365);

  it('puts a day at its start, a month and a year in their middle', () => {
    expect([at('2025-01-01'), at('2025-03-15'), at('2025-12-31')]).toEqual([0, 73, 364]);
    expect([at('2025-01'), at('2025')]).toEqual([16, 183]);
  });
});

describe('placeDays', () => {
  it('reaches from the start of the first day to the end of the last', () => {
    expect(placeDays(spanOf(['2025-01-01', '2025-12-31']), 0, 365, '2025-03-15', '2025-03-20')).toEqual({ x: 73, width: 6 });
  });
});

describe('placeAxis', () => {
  it('names each month in its middle while there is room, and draws a line at each quarter', () => {
    const axis = placeAxis(spanOf(['2024-12-01', '2025-04-30']), 0, 250);
    expect(axis.months.map(({ text }) => text)).toEqual(['Dec', 'Jan', 'Feb', 'Mar', 'Apr']);
    expect(axis.months[0]).toEqual({ text: 'Dec', x: 15 });
    expect(axis.years).toEqual([{ text: '2024', x: 0 }, { text: '2025', x: 51 }]);
    expect(axis.lines).toEqual([51, 200]);
  });

  it('leaves out a first year that the second would touch', () => {
    expect(placeAxis(spanOf(['2024-12-01', '2025-11-30']), 0, 300).years).toEqual([{ text: '2025', x: 25 }]);
  });

  it('names quarters, then years, when months have no room', () => {
    expect(placeAxis(spanOf(['2024-01-01', '2025-12-31']), 0, 300).months.map(({ text }) => text)).toEqual(['Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul', 'Oct']);
    const century = placeAxis(spanOf(['1901', '2000']), 0, 300);
    expect(century.months).toEqual([]);
    expect(century.years.map(({ text }) => text)).toEqual(['1901', '1920', '1940', '1960', '1980']);
  });
});
