/** Where a searcher lands: what the address names is opened, the words that were looked for are marked. */
import { readNames } from '../../search/entries.ts';
import { spellingsToMark } from '../../search/expand-unit.ts';
import { findByName } from '../../search/find-by-name.ts';
import type { NamesList } from '../../search/names-list.ts';
import { prepareNames } from '../../search/named-entries.ts';
import { fragmentOf } from '../frame/fragment.client.ts';
import css from './landing.css?inline';
import { markText, unmarkText } from './mark-text.client.ts';
import { make } from './search.client.ts';

/** Opens the details that hold the target and, of a claim, its record. */
function openTarget(): void {
  const id = fragmentOf(location.hash);
  if (!id) return;
  for (const element of [document.getElementById(id), document.getElementById(`${id}-record`)]) {
    const details = element?.closest('details');
    if (details) details.open = true;
  }
}

/**
 * Where the words stand that led to a target: within it, in its record, in the text from it to the next address, or
 * else in its row; else the target itself.
 */
function placeFound(target: HTMLElement | null, marks: readonly HTMLElement[]): HTMLElement | undefined {
  if (!target) return scrollY === 0 ? undefined : marks[0];
  if (marks.some((mark) => target.contains(mark))) return target;
  const seen = marks.filter((mark) => mark.checkVisibility());
  const record = document.getElementById(`${target.id}-record`);
  const row = target.closest('.row');
  const follows = (later: Node, earlier: Node) => Boolean(earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = [...document.querySelectorAll('main :is(.claim, h2, h3)[id]')].find((one) => follows(one, target));
  const places = [
    (mark: HTMLElement) => record?.contains(mark),
    (mark: HTMLElement) => follows(mark, target) && (!next || follows(next, mark)),
    (mark: HTMLElement) => row?.contains(mark),
  ];
  return places.map((holds) => seen.find(holds)).find(Boolean) ?? target;
}

function dropQuery(): void {
  const address = new URL(location.href);
  address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}

/** Without the names, the words are marked as they were typed. */
function spellings(query: string, list: NamesList | undefined): string[] {
  const entries = list ? readNames(list) : [];
  const prepared = prepareNames(entries);
  return spellingsToMark(findByName(query, prepared, entries), prepared);
}

export async function land(query: string, names: Promise<NamesList>): Promise<void> {
  openTarget();
  const list = await names.catch(() => undefined);
  const main = document.querySelector('main');
  const marks = main ? markText(main, spellings(query, list)) : [];
  const target = document.getElementById(fragmentOf(location.hash));
  placeFound(target, marks)?.scrollIntoView({ block: 'center' });
  if (marks.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const clear = make('button', { type: 'button', 'aria-keyshortcuts': 'Escape' }, 'Clear marks');
  const count = marks.length === 1 ? 'once' : `${marks.length} times`;
  const bar = make('p', { class: 'search-landing', role: 'status' }, `${/^["“]/.test(query) ? query : `“${query}”`} is marked ${count} here.`, clear);
  const end = new AbortController();
  const finish = () => {
    unmarkText(marks);
    bar.remove();
    dropQuery();
    end.abort();
  };
  clear.addEventListener('click', finish);
  // Escape first closes what is open over the page.
  document.addEventListener('keydown', (event) => event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]') && finish(), { signal: end.signal });
  document.body.append(bar);
}
