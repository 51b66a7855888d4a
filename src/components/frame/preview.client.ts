/** A card that says what a link leads to, in the words of the page behind it. Escape sends it away. */
import styles from './preview.css?inline';

interface Words {
  title: string;
  text: string;
}

const known = new Map<string, Promise<Words | undefined>>();
const gap = 8;
let shownFor: HTMLAnchorElement | undefined;
let leaving = 0;

// The card's look comes with it: no page carries styles that few readers call for.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const card = document.createElement('div');
card.className = 'preview';
card.id = 'preview';
card.popover = 'manual';
card.setAttribute('role', 'tooltip');
const title = document.createElement('p');
const text = document.createElement('p');
card.append(title, text);
// Shown above everything wherever it stands; within the text it belongs to a landmark.
document.querySelector('main')!.append(card);

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex: string, decimal: string, name: string) =>
    name ? (named[name] ?? all) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/** Read from the text: a page parsed as a document would bring its own styles, which the policy refuses. */
async function readPage(address: string): Promise<Words | undefined> {
  const answer = await fetch(address);
  const html = answer.ok ? await answer.text() : '';
  const heading = decode(/<h1[^>]*>([^<]+)/.exec(html)?.[1] ?? '');
  const words = decode(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
  if (!heading || !words) return undefined;
  return { title: heading, text: words.startsWith(`${heading}: `) ? words.slice(heading.length + 2) : words };
}

function wordsOf(address: string): Promise<Words | undefined> {
  const words = known.get(address) ?? readPage(address).catch(() => undefined);
  known.set(address, words);
  return words;
}

/** Below the link's last line, or above its first when there is no room below; always inside the window. */
function place(link: HTMLAnchorElement): void {
  const lines = [...link.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = last.bottom + gap;
  card.style.top = `${below + height < innerHeight ? below : Math.max(gap, first.top - height - gap)}px`;
  card.style.left = `${Math.max(gap, Math.min(last.left, document.documentElement.clientWidth - width - gap))}px`;
}

function hide(): void {
  clearTimeout(leaving);
  shownFor?.removeAttribute('aria-describedby');
  shownFor = undefined;
  if (card.matches(':popover-open')) card.hidePopover();
}

function isIn(node: EventTarget | null): boolean {
  return node instanceof Node && (card.contains(node) || Boolean(shownFor?.contains(node)));
}

export async function showPreview(link: HTMLAnchorElement): Promise<void> {
  const words = await wordsOf(link.pathname);
  if (!words || !link.matches(':hover, :focus')) return;
  hide();
  title.textContent = words.title;
  text.textContent = words.text;
  shownFor = link;
  link.setAttribute('aria-describedby', card.id);
  card.showPopover();
  place(link);
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
document.addEventListener('pointerover', ({ target, pointerType }) => {
  clearTimeout(leaving);
  // Time to move from the link onto its card.
  if (shownFor && pointerType === 'mouse' && !isIn(target)) leaving = window.setTimeout(hide, 200);
});
document.addEventListener('focusin', ({ target }) => {
  if (shownFor && !isIn(target)) hide();
});
document.addEventListener('scroll', hide, { passive: true });
