import { describe, expect, test } from 'vitest';
import { testedSites } from '../sites.ts';
import { openSite } from './open-site.ts';
import type { Rule } from './open-site.ts';
import { everyPromisedAddressExists } from './rules/addresses.ts';
import * as heads from './rules/heads.ts';
import * as ids from './rules/ids.ts';
import * as links from './rules/links.ts';
import { everyPageIsValid } from './rules/markup.ts';
import { responsesAgreeWithPages } from './rules/policies.ts';
import * as text from './rules/text.ts';

const rules: [sentence: string, rule: Rule][] = [
  ['every promised address exists', everyPromisedAddressExists],
  ['every link lands on a page and an id', links.everyLinkLands],
  ['every page is reached from the home page', links.everyPageIsReached],
  ['nothing is loaded from elsewhere', links.nothingFromElsewhere],
  ['the policy of a response agrees with that of its page', responsesAgreeWithPages],
  ['no id stands twice on a page', ids.noIdTwiceOnAPage],
  ['every claim stands on the home page and in its section', ids.everyClaimStandsInBothPlaces],
  ['every section stands on the home page and on its own', ids.everySectionStandsInBothPlaces],
  ['titles are unique', heads.titlesAreUnique],
  ['descriptions are unique', heads.descriptionsAreUnique],
  ['every page has one first heading', heads.everyPageHasOneHeading],
  ['every page names its own address', heads.everyPageNamesItself],
  ['every page says its language', heads.everyPageSaysItsLanguage],
  ['the sitemap holds every page that may be found', heads.sitemapHoldsEveryPage],
  ['every section is read without scripts', text.everySectionIsReadWithoutScripts],
  ['every claim is read without scripts', text.everyClaimIsReadWithoutScripts],
  ['no text is left by a program', text.noTextIsLeftByAProgram],
];

/** The first of many faults, and how many more there are. */
function shorten(faults: string[]): string[] {
  return faults.length > 20 ? [...faults.slice(0, 20), `and ${faults.length - 20} more`] : faults;
}

describe.each(testedSites)('$name', (site) => {
  const built = openSite(site);

  test.each(rules)('%s', (_, rule) => {
    expect(shorten(rule(built))).toEqual([]);
  });

  test('every page is valid HTML', async () => {
    expect(shorten(await everyPageIsValid(built))).toEqual([]);
  });
});
