/** The groups of results on the search page; what is behind "show all" is made when it is asked for. */
import type { ResultGroup } from '../../search/arrange-results.ts';
import { kindTitles } from '../../search/describe-result.ts';
import type { Result } from '../../search/result.ts';
import { make } from './element.client.ts';
import { resultItem } from './result-item.client.ts';
import type { Answer } from './search-session.client.ts';

export interface ShownGroups {
  elements: HTMLElement[];
  /** Settles when every shown result is filled in. */
  filled: Promise<unknown>;
}

/** `open` holds the kinds that are shown whole, and is kept up to date. */
export function resultGroups(groups: readonly ResultGroup<Result>[], answer: Answer, open: Set<string>): ShownGroups {
  const fills: Promise<void>[] = [];
  const elements = groups.map(({ kind, shown, more }) => {
    const id = `search-${kind}`;
    const list = make('ol', {});
    const add = (results: readonly Result[]) => {
      const items = results.map((result) => resultItem(result, answer.query));
      list.append(...items.map(({ item }) => item));
      fills.push(...items.map(({ fill }) => fill(answer)));
    };
    add(open.has(kind) ? [...shown, ...more] : shown);
    const all = make('button', { type: 'button', class: 'search-all' }, `Show all ${shown.length + more.length}`);
    all.addEventListener('click', () => {
      open.add(kind);
      const first = list.children.length;
      add(more);
      all.remove();
      list.children[first]?.querySelector('a')?.focus();
    });
    const title = make('h2', { id }, `${kindTitles[kind]} `, make('span', { class: 'facet-count' }, String(shown.length + more.length)));
    return make('section', { class: 'search-group', 'aria-labelledby': id }, title, list, more.length > 0 && !open.has(kind) && all);
  });
  return { elements, filled: Promise.all(fills) };
}
