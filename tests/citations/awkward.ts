/** A citation whose every value is hard on some format. */
import type { CitedItem } from '../../src/citations/cited-item.ts';

export const awkward: CitedItem = {
  id: 'c02',
  key: 'awkward-c02-2026',
  title: 'Claim 02: “Leaders” of {more} than 30 & 40% of $ states_# took ~ ^ \\ part — Зеленський Ş ł "q" <i>x</i> | ] O\'Neill {\\bf = @end',
  author: 'The {awkward} site & co_, on the record',
  partOf: 'The {awkward} site & co_, on the record',
  day: '2026-11-03',
  edition: '2026-11-03',
  address: 'https://example.org/editions/2026-11-03/claims/c02/?a=1&b_c=%20#x_y~z',
  link: 'https://example.org/claims/c02/?edition=2026-11-03',
  quotation: '“Words.”',
  language: 'en-GB',
};

/** A title with a line end in it. */
export const twoLines: CitedItem = { ...awkward, id: 'c03', key: 'awkward-c03-2026', title: 'A title\r\n  on two lines {' };
