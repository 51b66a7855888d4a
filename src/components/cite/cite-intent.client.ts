/** On every page: opens "Link and cite" where a reader asks for it, and compares when a link names an edition. */

const root = document.querySelector<HTMLAnchorElement>('.masthead-name')?.pathname ?? '/';
const controls = `a[href^="${root}cite/#cite-"]`;
const main = document.querySelector('main');
const isCitePage = location.pathname === `${root}cite/`;

/** The id that a control speaks of; none when the click asks for something else. */
function idOf(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(controls);
  if (!link || isCitePage || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  return link.hash.slice('#cite-'.length);
}

document.addEventListener('click', (event) => {
  const id = idOf(event);
  if (id === undefined) return;
  event.preventDefault();
  const follow = () => location.assign(`${root}cite/#cite-${id}`);
  import('./cite-dialog.client.ts').then(({ openCiteDialog }) => openCiteDialog(root, id)).catch(follow);
});

let waiting = 0;
document.addEventListener('selectionchange', () => {
  clearTimeout(waiting);
  const selection = getSelection();
  if (!main || isCitePage || !selection || selection.isCollapsed || !main.contains(selection.anchorNode)) return;
  waiting = window.setTimeout(() => import('./cite-selection.client.ts').then(({ offerCitation }) => offerCitation(root, controls)).catch(() => undefined), 400);
});

const edition = new URLSearchParams(location.search).get('edition');
// Without a line there is nothing to compare with; the page stands as it is.
if (edition) import('./since-cited.client.ts').then(({ showSinceCited }) => showSinceCited(root, edition)).catch(() => undefined);

export {};
