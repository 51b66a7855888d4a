/** Offers to link to and cite the words that a reader selected. */
import { make } from './element.client.ts';
import { adoptStyles } from './adopt-styles.client.ts';
import { textFragment } from './text-fragment.client.ts';

const css = '.cite-selected { position: fixed; z-index: 8; min-height: 2.75rem; padding: 0 1rem; border: 0; background: var(--fill); color: var(--page); font: 700 .9375rem/1.25rem var(--sans); cursor: pointer; } @media print { .cite-selected { display: none; } }';
let button: HTMLButtonElement | undefined;

function idIn(links: Iterable<HTMLAnchorElement>, isWanted: (link: HTMLAnchorElement, id: string) => boolean): string | undefined {
  for (const link of links) {
    const id = link.hash.slice('#cite-'.length);
    if (isWanted(link, id)) return id;
  }
  return undefined;
}

/** The smallest thing with a citation that holds a node: a claim, a finding, a figure; else the last heading before it. */
export function citedAround(node: Node, controls: string): string {
  const element = node instanceof Element ? node : node.parentElement;
  const claim = element?.closest('.claim[id]');
  if (claim) return claim.id;
  const finding = element?.closest('.finding, .figure-plate, figure');
  const links = [...document.querySelectorAll<HTMLAnchorElement>(controls)];
  const inside = finding && idIn(links, (link) => finding.contains(link));
  if (inside) return inside;
  const isBefore = (_: HTMLAnchorElement, id: string) => {
    const owner = document.getElementById(id);
    return Boolean(owner?.closest('h1, h2, h3') && owner.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  return idIn(links.reverse(), isBefore) ?? 'site';
}

/** Shows the button beside the selection; a click, a collapse of the selection or a scroll away ends the offer. */
export function offerCitation(root: string, controls: string): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const words = selection.toString().replace(/\s+/g, ' ').trim();
  if (words.length < 3) return;
  if (!button) adoptStyles(css);
  button?.remove();
  const offer = make('button', { type: 'button', class: 'cite-selected' }, 'Cite these words');
  button = offer;
  const lines = range.getClientRects();
  const box = lines[lines.length - 1] ?? range.getBoundingClientRect();
  document.body.append(offer);
  offer.style.top = `${Math.max(8, Math.min(box.bottom + 8, innerHeight - offer.offsetHeight - 8))}px`;
  offer.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offer.offsetWidth - 8))}px`;
  // Pressing the button must not end the selection it speaks of.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  offer.addEventListener('click', async () => {
    const id = citedAround(range.startContainer, controls);
    offer.remove();
    const { openCiteDialog } = await import('./cite-dialog.client.ts');
    await openCiteDialog(root, id, { words, fragment: textFragment(words) });
  });
  const end = () => getSelection()?.isCollapsed && offer.remove();
  document.addEventListener('selectionchange', end);
  document.addEventListener('scroll', () => offer.remove(), { once: true, passive: true });
}
