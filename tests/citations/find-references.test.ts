import { expect, test } from 'vitest';
import { findReferences } from '../../src/citations/find-references.ts';

const site = 'https://example.org/larkby/';
const ids = new Set(['site', 'c01', 'c05', 'maker', 'bell-later', 'clock-vote', 'figure-counts', 'count-subscribers']);
const find = (text: string) => findReferences(text, site, ids).map(({ id, edition }) => [id, edition]);

test.each<[string, string, [string | undefined, string | undefined][]]>([
  ['a bare link', 'https://example.org/larkby/claims/c01/', [['c01', undefined]]],
  ['a link that names an edition', 'https://example.org/larkby/sections/maker/?edition=1902-01-02#c01', [['c01', '1902-01-02']]],
  ['a frozen address', 'https://example.org/larkby/editions/1902-01-02/claims/c05/.', [['c05', '1902-01-02']]],
  ['evidence beside a claim', 'https://example.org/larkby/sections/maker/#c01-record', [['c01', undefined]]],
  ['a count', 'https://example.org/larkby/counts/#count-subscribers', [['count-subscribers', undefined]]],
  ['the whole site', 'See <https://example.org/larkby/>.', [['site', undefined]]],
  ['a link with selected words', 'https://example.org/larkby/sections/maker/?edition=1902-01-02#c01:~:text=made%20in', [['c01', '1902-01-02']]],
  ['BibTeX with escapes', 'howpublished = {\\url{https://example.org/larkby/timeline/clock-vote/?edition=1902-01-02}},', [['clock-vote', '1902-01-02']]],
  ['OSCOLA', '(1902) <https://example.org/larkby/editions/1902-01-02/sections/maker/#bell-later> accessed 1 May 1902', [['bell-later', '1902-01-02']]],
  ['a link without its scheme', 'example.org/larkby/claims/c01/, and more', [['c01', undefined]]],
  ['what was never published', 'https://example.org/larkby/claims/c99/', [[undefined, undefined]]],
  ['other sites', 'https://example.com/claims/c01/', []],
])('%s', (_, text, expected) => {
  expect(find(text)).toEqual(expected);
});

test('one link twice is one reference', () => {
  expect(find('https://example.org/larkby/claims/c01/ https://example.org/larkby/claims/c01/')).toHaveLength(1);
});
