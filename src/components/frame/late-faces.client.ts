/**
 * Faces that missed the first paint are put in as soon as they are here, on one condition: that no line of text in view
 * moves up or down by it. Blocks that would shrink keep their height until the reader does something. Where the
 * condition fails, the page stays as it was painted, and the next one has the faces from the cache.
 */
const root = document.documentElement;
/** In the order in which Page.astro fetches the files ahead. */
const variables = ['--archivo', '--source-serif', '--archivo-extended', '--source-serif-extended'];
const blocks = 'h1, h2, h3, p, li, dt, dd, summary, td, th, figcaption, .finding, .row, .masthead';

function widthIn(family: string): number {
  const sample = document.createElement('span');
  sample.textContent = 'Handgloves and the record';
  sample.className = 'visually-hidden';
  sample.style.cssText = `width: auto; font: 100px ${family}`;
  document.body.append(sample);
  const { width } = sample.getBoundingClientRect();
  sample.remove();
  return width;
}

function isMissing(): boolean {
  return widthIn('var(--archivo), monospace') === widthIn('monospace') || widthIn('var(--source-serif), monospace') === widthIn('monospace');
}

/** Where each piece of text in these blocks begins, from the top of the window. */
function startsOf(elements: readonly Element[]): number[] {
  const range = document.createRange();
  return elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const tops: number[] = [];
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      tops.push(range.getClientRects()[0]?.top ?? 0);
    }
    return tops;
  });
}

async function putIn(): Promise<void> {
  if (!isMissing()) return;
  const files = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')];
  const faces = await Promise.all(files.map(({ href }, index) => new FontFace(`late${index}`, `url("${href}")`, { weight: '400 800' }).load()));
  for (const face of faces) document.fonts.add(face);
  const inView = [...document.querySelectorAll<HTMLElement>(blocks)].filter((block) => {
    const { top, bottom, height } = block.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  });
  const before = startsOf(inView);
  const heights = inView.map(({ offsetHeight }) => offsetHeight);
  for (const [index, block] of inView.entries()) block.style.minHeight = `${heights[index]!}px`;
  for (const index of faces.keys()) root.style.setProperty(variables[index]!, `late${index}`);
  const release = () => {
    for (const block of inView) block.style.removeProperty('min-height');
  };
  const moves = startsOf(inView).some((top, index) => Math.abs(top - before[index]!) >= 2);
  if (moves) {
    for (const variable of variables) root.style.removeProperty(variable);
    release();
  } else for (const event of ['pointerdown', 'keydown', 'resize']) addEventListener(event, release, { once: true });
}

addEventListener('load', () => void document.fonts.ready.then(putIn).catch(() => undefined));
