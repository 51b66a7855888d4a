/** Fetches what previews need when a link to a record is first pointed at or focused. */
const root = document.querySelector<HTMLAnchorElement>('.masthead-name')?.pathname ?? '/';
const kinds = /^(?:topics|members|sources|claims|timeline)\/[^/]+\/$/;
const main = document.querySelector('main');
/** A pointer that only passes over a link asks for nothing. */
const pause = 350;
let waiting = 0;

function recordLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname || link.closest('svg, .squares, nav')) return undefined;
  return kinds.test(link.pathname.slice(root.length)) ? link : undefined;
}

function intend(event: Event): void {
  clearTimeout(waiting);
  const link = recordLink(event.target);
  if (!link || (event instanceof PointerEvent && event.pointerType !== 'mouse') || (event.type === 'focusin' && !link.matches(':focus-visible'))) return;
  // A preview that cannot be fetched is left out.
  waiting = window.setTimeout(() => import('./preview.client.ts').then(({ showPreview }) => showPreview(link)).catch(() => undefined), pause);
}

main?.addEventListener('pointerover', intend);
main?.addEventListener('focusin', intend);
main?.addEventListener('pointerout', () => clearTimeout(waiting));
