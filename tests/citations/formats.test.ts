import { describe, expect, test } from 'vitest';
import { fillPlacesForDay, leavePlaces } from '../../src/citations/formats/access-date.ts';
import { formatAll } from '../../src/citations/formats/all-formats.ts';
import { formatBibliography, formatRis, unsplitName } from '../../src/citations/formats/citation-files.ts';
import { formatCoins } from '../../src/citations/formats/coins.ts';
import { formatLabels } from '../../src/citations/formats/format-labels.ts';
import { awkward, twoLines } from './awkward.ts';

const plain = { ...awkward, title: 'It has never run slow', author: 'The Larkby clock', partOf: 'The Larkby clock', address: 'https://example.org/editions/2026-11-03/claims/c02/' };
const texts = await formatAll(plain);
const read = (name: keyof typeof texts) => fillPlacesForDay(texts[name], '2026-12-05');

describe('a citation in', () => {
  test.each<[keyof typeof texts, string]>([
    ['apa', 'The Larkby clock. (2026, November 3). It has never run slow. https://example.org/editions/2026-11-03/claims/c02/'],
    ['chicago', 'The Larkby clock. “It Has Never Run Slow,” November 3, 2026. https://example.org/editions/2026-11-03/claims/c02/.'],
    ['harvard', 'The Larkby clock (2026) It has never run slow. Available at: https://example.org/editions/2026-11-03/claims/c02/ (Accessed: 5 December 2026).'],
    ['mla', 'The Larkby clock. It Has Never Run Slow. 3 Nov. 2026, https://example.org/editions/2026-11-03/claims/c02/.'],
    ['oscola', 'The Larkby clock, ‘It Has Never Run Slow’ (3 November 2026) <https://example.org/editions/2026-11-03/claims/c02/> accessed 5 December 2026'],
    ['markdown', '[It has never run slow](<https://example.org/editions/2026-11-03/claims/c02/>), The Larkby clock, 3 November 2026 (accessed 5 December 2026).'],
    ['wiki', '{{cite web |title=It has never run slow |url=https://example.org/editions/2026-11-03/claims/c02/ |website=The Larkby clock |date=3 November 2026 |access-date=5 December 2026}}'],
  ])('%s', (name, expected) => {
    expect(read(name)).toBe(expected);
  });

  test('every form has a name in the list, and leaves no place unfilled', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(formatLabels));
    for (const name of Object.keys(texts) as (keyof typeof texts)[]) expect(read(name)).not.toMatch(/\{day|2091/);
  });

  test('CSL-JSON holds the reader’s day as numbers', () => {
    expect(JSON.parse(read('csl'))[0].accessed).toEqual({ 'date-parts': [[2026, 12, 5]] });
  });
});

test('a stand-in day in an unknown form is refused', () => {
  for (const day of ['11/23/2091', '23.11.2091', 'Nov. 2091', '2091 Nov 23', '23rd of November 2091']) expect(() => leavePlaces(`read on ${day}`)).toThrow('unknown form');
});

test('its year alone is a number like any other', () => {
  expect(leavePlaces('Claim 02091: 2091 clocks. https://example.org/claims/c02091/')).toBe('Claim 02091: 2091 clocks. https://example.org/claims/c02091/');
});

test('May, June and September are written as MLA writes them', () => {
  expect(['05', '06', '09'].map((month) => fillPlacesForDay('{day:short}', `2026-${month}-01`))).toEqual(['1 May 2026', '1 June 2026', '1 Sept. 2026']);
});

test('an organisation’s name has no comma that would split it', () => {
  expect(unsplitName('Coalition, on the record')).toBe('Coalition: on the record,');
});

test('RIS keeps a field on one line, and ends lines as it must', () => {
  const lines = formatRis([twoLines]).split('\r\n');
  expect(lines.find((line) => line.startsWith('TI'))).toBe('TI  - A title on two lines {');
  expect(lines.filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
});

test('COinS holds the item as an OpenURL', () => {
  const fields = new URLSearchParams(formatCoins(awkward));
  expect([fields.get('ctx_ver'), fields.get('rft.title'), fields.get('rft.identifier')]).toEqual(['Z39.88-2004', awkward.title, awkward.address]);
});

test.each(['bibtex', 'biblatex'] as const)('a %s file of more than a thousand entries is its entries one after the other', (format) => {
  const items = Array.from({ length: 1_001 }, (_, place) => ({ ...(place % 2 ? awkward : plain), key: `key-${place}` }));
  expect(formatBibliography(items, format)).toBe(items.map((item) => formatBibliography([item], format)).join(''));
});
