import type { Page } from '@playwright/test';
import type { Subject } from '../../src/model/subject.ts';
import { departs } from '../../src/model/verdicts.ts';
import { expect, test } from './site-test.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

/** A section with a claim that the record bears out, and that claim: its evidence is folded on a phone. */
function folded(subject: Subject) {
  const claim = subject.lists.claims.find(({ verdict }) => !departs(verdict))!;
  return { address: `sections/${claim.section}/`, claim };
}

/** The notes in view, by whether each is painted. */
function shownNotes(page: Page): Promise<boolean[]> {
  return page.locator('.finding-body > p').evaluateAll((notes) => notes.map((note) => note.checkVisibility({ contentVisibilityAuto: true })));
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('a phone folds what holds and opens what departs', async ({ page, subject }) => {
      await page.setViewportSize(phone);
      for (const section of subject.lists.sections.filter(({ claims }) => claims.length > 0)) {
        await page.goto(`sections/${section.id}/`);
        for (const details of await page.locator('.finding > details').all()) {
          const red = await details.locator('.stamp').evaluate((stamp) => /refined|contradicted|unsupported/.test(stamp.className));
          expect(await details.getAttribute('open') !== null).toBe(red);
        }
      }
    });

    test('a desk shows every note beside its sentence', async ({ page, subject }) => {
      await page.setViewportSize(desk);
      await page.goto(folded(subject).address);
      expect(await shownNotes(page)).not.toContain(false);
    });

    test('an address opens the evidence it leads to', async ({ page, subject }) => {
      const { address, claim } = folded(subject);
      await page.setViewportSize(phone);
      await page.goto(`${address}#${claim.id}-record`);
      await expect(page.locator(`#${claim.id}-record`)).toBeInViewport();
      await expect(page.locator('.finding').filter({ has: page.locator(`#${claim.id}-record`) }).locator('.finding-body > p').first()).toBeVisible();
    });

    test('all evidence opens at once, in a section and in the whole text', async ({ page, subject }) => {
      await page.setViewportSize(phone);
      for (const address of [folded(subject).address, './']) {
        await page.goto(address);
        expect(await shownNotes(page)).toContain(false);
        await page.locator('.evidence-switch label').click();
        expect(await shownNotes(page)).not.toContain(false);
      }
    });
  });
}

test('a number leads to the evidence and the way back to the sentence', async ({ page, subject }) => {
  const { address, claim } = folded(subject);
  await page.setViewportSize(phone);
  await page.goto(address);
  await page.locator(`.claim-number[href="#${claim.id}-record"]`).click();
  await expect(page.locator(`#${claim.id}-record`)).toBeInViewport();
  await page.locator('.back:visible').first().click();
  await expect(page.locator('.claim:target, .claim').first()).toBeVisible();
  expect(new URL(page.url()).hash).not.toContain('record');
});

test('a summary takes no Tab stop where nothing folds', async ({ page, subject }) => {
  await page.setViewportSize(desk);
  await page.goto(folded(subject).address);
  await expect(page.locator('.finding summary').first()).toHaveAttribute('tabindex', '-1');
});

test('the notes of a row never overlap', async ({ page, subject }) => {
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const { id } of subject.lists.sections) {
      await page.goto(`sections/${id}/`);
      const overlaps = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.finding, .passage, .row-prose')].map((part) => part.getBoundingClientRect());
        const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return boxes.filter((box, index) => boxes.slice(index + 1).some((other) => meet(box, other))).length;
      });
      expect(overlaps, `${id} at ${width}`).toBe(0);
    }
  }
});
