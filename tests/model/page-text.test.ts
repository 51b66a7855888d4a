import { expect, test } from 'vitest';
import { readPageText } from '../../src/model/page-text.ts';

test('a page gives its headings’ permanent ids with their lines', () => {
  const { headings, strays } = readPageText('Words.\n\n## Limits {#about-limits}\n\n### Of time {#about-time}\n', 6);
  expect(headings).toEqual([
    { id: 'about-limits', line: 8 },
    { id: 'about-time', line: 10 },
  ]);
  expect(strays).toEqual([]);
});

test('a page may not hold elements, not even those of a section', () => {
  expect(readPageText('Words <Topic id="a">a</Topic>.').strays.map(({ found }) => found)).toEqual(['<Topic>']);
});
