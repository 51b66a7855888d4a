import { describe, expect, test } from 'vitest';
import { testedSites } from '../sites.ts';
import { openSite } from './open-site.ts';

describe.each(testedSites)('$name', (site) => {
  const { pages } = openSite(site);

  test('every page has one h1', () => {
    expect(pages.filter(({ document }) => document.querySelectorAll('h1').length !== 1).map(({ address }) => address)).toEqual([]);
  });
});
