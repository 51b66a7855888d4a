/** The five figures in Firefox with scripts off. */
import { drawingFaults } from '../drawing-faults.ts';
import { figurePages, figureWidths } from '../figure-pages.ts';
import { expect, test } from './firefox-test.ts';

test.use({ scripts: false });

for (const width of figureWidths) {
  test(`Firefox without scripts: every figure shows the drawing that fits ${width}, legible and whole`, async ({ tab, baseURL, subject }) => {
    await tab.setViewport({ width, height: 900 });
    for (const { id } of subject.lists.figures) {
      await tab.goto(`${baseURL}${figurePages[id]}`);
      expect(await tab.evaluate(() => matchMedia('(scripting: none)').matches), 'scripts are off').toBe(true);
      expect(await tab.evaluate(drawingFaults, id), id).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), id).toBe(0);
    }
  });
}

test('Firefox without scripts: the switch of definitions changes headline, drawing and key', async ({ tab, baseURL, subject }) => {
  await tab.setViewport({ width: 768, height: 900 });
  await tab.goto(`${baseURL}${figurePages.members}`);
  const headlines = new Set<string>();
  for (const [index, { id, meaning }] of subject.lists.definitions.entries()) {
    const place = await tab.evaluate((which) => {
      const label = document.querySelectorAll('#figure-members .choice label')[which]!;
      label.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = label.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, index);
    await tab.mouse.click(place.x, place.y);
    const shown = await tab.evaluate(() => {
      const words = (selector: string) => [...document.querySelectorAll<HTMLElement>(`#figure-members ${selector}`)].filter((each) => each.checkVisibility()).map((each) => (each.getAttribute('aria-label') ?? each.innerText).replace(/\s+/g, ' '));
      return { headline: words('.figure-headline').join(), drawings: words('.drawing'), meanings: words('.key-meaning') };
    });
    expect(shown, id).toEqual({ headline: shown.headline, drawings: [shown.headline], meanings: [meaning.replace(/\s+/g, ' ')] });
    expect(await tab.evaluate(drawingFaults, 'members'), id).toEqual([]);
    headlines.add(shown.headline);
  }
  expect(headlines.size).toBe(subject.lists.definitions.length);
});
