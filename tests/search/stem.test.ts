import { expect, test } from 'vitest';
import { stem } from '../../src/search/stem.ts';

test('stem() joins the inflections of a word', () => {
  expect(new Set(['deploy', 'deploys', 'deployed', 'deploying', 'deployment'].map(stem)).size).toBe(1);
  expect(new Set(['negotiate', 'negotiating', 'negotiations'].map(stem)).size).toBe(1);
});

test('stem() leaves short words, numbers and other scripts alone', () => {
  expect(['is', 'eu', '31', 'мир', 'österby'].map(stem)).toEqual(['is', 'eu', '31', 'мир', 'österby']);
});
