/** One page of each kind in Firefox, under the headers it is published with. */
import { kindsOfPage } from '../kinds.ts';
import { lostText } from '../lost-text.ts';
import { axeFaults } from '../run-axe.ts';
import { sought } from '../sought.ts';
import { expect, test } from './firefox-test.ts';

test('Firefox: every kind of page fits 320 pixels and shows what it is for', async ({ tab, baseURL, subject }) => {
  await tab.setViewport({ width: 320, height: 900 });
  for (const { address, essential } of kindsOfPage(subject)) {
    await tab.goto(`${baseURL}${address}`);
    const seen = await tab.evaluate((selector) => {
      const shown = [...document.querySelectorAll(`h1, ${selector}`)].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
      const { scrollWidth, clientWidth } = document.documentElement;
      return { over: scrollWidth - clientWidth, clientWidth, isThere: shown.some((element) => element.matches(selector) && element.getBoundingClientRect().height > 0) };
    }, essential);
    expect(seen, `/${address}`).toEqual({ over: 0, clientWidth: 320, isThere: true });
    expect(await tab.evaluate(lostText), `/${address}`).toEqual([]);
  }
});

test('Firefox: axe finds no fault on any kind of page', async ({ tab, baseURL, subject }) => {
  await tab.setViewport({ width: 1280, height: 900 });
  for (const { address } of kindsOfPage(subject)) {
    await tab.goto(`${baseURL}${address}`);
    expect(await axeFaults(tab, { preload: false }), `/${address}`).toEqual([]);
  }
});

test('Firefox: the search finds the very sentence', async ({ tab, baseURL, subject }, info) => {
  const { word, claim } = sought(info.project.name);
  const { section } = subject.get('claims', claim);
  await tab.goto(`${baseURL}about/`);
  await tab.keyboard.press('/');
  await tab.waitForSelector('[role=combobox]:focus');
  await tab.keyboard.type(word);
  await tab.waitForSelector(`[role=option][href*="sections/${section}/"][href$="#${claim}"]`, { visible: true });
  await tab.goto(`${baseURL}search/?q=${encodeURIComponent(word)}`);
  await tab.waitForSelector(`.search-results a[href*="sections/${section}/"][href$="#${claim}"]`, { visible: true });
});
