/** Which answers an action on a page cannot do without, found by holding the others back. */
import type { Browser, Page } from '@playwright/test';
import type { Answer } from './traffic.ts';

/** The action on a page; throws when it does not come about in so many milliseconds. */
type Action = (page: Page, timeout: number) => Promise<void>;

/** Long beside what any of the sites needs on a quick line. */
const patienceMilliseconds = 5_000;

/** Whether the action comes about on a fresh page on which all that follows its loading is held back, but for these addresses. */
async function comesAbout(browser: Browser, address: string, allowed: ReadonlySet<string>, act: Action): Promise<boolean> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await context.route('**/*', (route) => (allowed.has(route.request().url()) ? route.continue() : undefined));
    return await act(page, patienceMilliseconds).then(() => true, () => false);
  } finally {
    await context.close();
  }
}

/** Of the answers that came during an action the fewest that suffice, tried from the last to the first. */
export async function neededAnswers(browser: Browser, address: string, answers: readonly Answer[], act: Action): Promise<Answer[]> {
  let needed = [...answers];
  for (const answer of answers.toReversed()) {
    const others = needed.filter((other) => other !== answer);
    if (await comesAbout(browser, address, new Set(others.map((other) => other.address)), act)) needed = others;
  }
  return needed;
}
