/** The search page: results by kind, the state in the address, and the same place on the way back. */
import type { ResultGroup } from '../../search/arrange-results.ts';
import { arrangeResults, joinGroups } from '../../search/arrange-results.ts';
import type { Choices, FacetName } from '../../search/count-facets.ts';
import { countFacets, narrow } from '../../search/count-facets.ts';
import type { NamesList } from '../../search/names-list.ts';
import type { Result } from '../../search/result.ts';
import { readState, writeState } from '../../search/search-state.ts';
import { facetList } from './facet-list.client.ts';
import { resultGroups } from './result-groups.client.ts';
import { noticeOf, orderInWords, statusOf } from './result-words.client.ts';
import { make } from './search.client.ts';
import type { Answer, LaterParts } from './search-session.client.ts';
import { SearchSession } from './search-session.client.ts';

const shownOfKind = 5;

/** What the history keeps beside the address: where the reader was, and which groups were open. */
interface Kept {
  y: number;
  open: string[];
}

class SearchPage {
  private readonly form: HTMLFormElement;
  private readonly field: HTMLInputElement;
  private readonly session: SearchSession;
  private readonly parts = Object.fromEntries(
    ['status', 'notice', 'columns', 'facets', 'results'].map((name) => [name, document.querySelector<HTMLElement>(`[data-search="${name}"]`)!]),
  ) as Record<'status' | 'notice' | 'columns' | 'facets' | 'results', HTMLElement>;
  private choices: Choices = {};
  private open = new Set<string>();
  private answer: Answer | undefined;
  /** What is on the page of the same query. */
  private groups: ResultGroup<Result>[] = [];

  constructor(form: HTMLFormElement, session: SearchSession) {
    this.form = form;
    this.field = form.querySelector('input')!;
    this.session = session;
  }

  start(): void {
    history.scrollRestoration = 'manual';
    this.parts.facets.closest('details')!.open = matchMedia('(width >= 60rem)').matches;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.turnTo(this.field.value, {});
    });
    this.field.addEventListener('input', () => {
      this.choices = {};
      this.open.clear();
      history.replaceState(null, '', this.address());
      this.ask();
    });
    addEventListener('popstate', () => this.readAddress());
    addEventListener('pagehide', () => this.keepPlace());
    this.readAddress(this.field.value);
  }

  private address(): string {
    return writeState({ text: this.field.value, choices: this.choices }) || location.pathname;
  }

  private keepPlace(): void {
    history.replaceState({ y: scrollY, open: [...this.open] } satisfies Kept, '');
  }

  /** A step that the reader can go back from. */
  private turnTo(text: string, choices: Choices): void {
    this.keepPlace();
    this.field.value = text;
    this.choices = choices;
    if (this.address() !== location.search) history.pushState(null, '', this.address());
    this.ask();
  }

  private readAddress(typed = ''): void {
    const { text, choices } = readState(location.search);
    const kept = history.state as Kept | null;
    this.field.value = typed || text;
    this.choices = choices;
    this.open = new Set(kept?.open);
    this.ask(kept?.y);
  }

  private ask(y?: number): void {
    const isAsked = this.field.value.trim() !== '';
    this.parts.columns.hidden = this.parts.status.hidden = !isAsked;
    this.parts.notice.hidden = true;
    this.groups = [];
    if (!isAsked) return;
    this.session
      .ask(this.field.value, (answer) => {
        this.answer = answer;
        void this.show().then(() => answer.stage !== 'names' && y && scrollTo(0, y));
      })
      .catch(() => {
        this.parts.columns.hidden = true;
        this.parts.status.textContent = 'Search did not load. Is the line lost? The index below lists every topic, actor and section.';
      });
  }

  private async show(): Promise<void> {
    const { answer } = this;
    if (!answer) return;
    const { results: all, entries, stage } = answer;
    const results = narrow(all, this.choices, entries);
    this.groups = joinGroups(this.groups, arrangeResults(results, shownOfKind));
    const { elements, filled } = resultGroups(this.groups, answer, this.open);
    if (stage === 'whole') await filled;
    if (answer !== this.answer) return;
    const opened = new Set([...this.parts.facets.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['facet']!));
    this.parts.results.replaceChildren(...elements);
    const inUse = this.parts.facets.contains(document.activeElement) ? document.activeElement!.id : '';
    this.parts.facets.replaceChildren(...facetList(countFacets(all, this.choices, entries), opened, (name, value, isChosen) => this.choose(name, value, isChosen)));
    if (inUse) document.getElementById(inUse)?.focus();
    this.parts.status.textContent = statusOf(results.length, answer);
    this.sayMore(answer);
  }

  private choose(name: FacetName, value: string, isChosen: boolean): void {
    const others = (this.choices[name] ?? []).filter((other) => other !== value);
    const focused = document.activeElement?.id;
    this.turnTo(this.field.value, { ...this.choices, [name]: isChosen ? [...others, value] : others });
    requestAnimationFrame(() => focused && document.getElementById(focused)?.focus());
  }

  /** What was not found, what may have been meant, and ways on when there is nothing. */
  private sayMore(answer: Answer): void {
    const { suggestion, results, stage } = answer;
    const notice = noticeOf(answer);
    const meant = suggestion && make('a', { href: writeState({ text: suggestion, choices: {} }) }, suggestion);
    const isPartial = stage === 'partial';
    const isEmpty = stage === 'whole' && results.length === 0;
    const ways = make('span', {}, 'Try another word, browse the ', make('a', { href: new URL('../topics/', this.form.action).href }, 'topics'), ', or see the ', make('a', { href: '#a-to-z' }, 'A–Z index'), ' below.');
    this.parts.notice.replaceChildren(notice, meant ? make('span', {}, notice ? ' Did you mean ' : 'Did you mean ', meant, `? ${orderInWords(answer)}`) : '', isEmpty || isPartial ? ways : '');
    this.parts.notice.hidden = !notice && !meant && !isEmpty && !isPartial;
  }
}

/** Brings the search page to life. */
export function startPage(form: HTMLFormElement, names: Promise<NamesList>, parts: LaterParts): void {
  new SearchPage(form, new SearchSession(form.action, names, parts)).start();
}
