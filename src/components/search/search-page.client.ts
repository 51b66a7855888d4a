/** The search page: results by kind, the state in the address, and the same place on the way back. */
import { groupByKind, kindTitles } from '../../search/describe-result.ts';
import { make } from './element.client.ts';
import { resultItem } from './result-item.client.ts';
import type { Answer, SearchSession } from './search-session.client.ts';

const shownInGroup = 5;

export class SearchPage {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly session: SearchSession;
  private readonly status = document.querySelector<HTMLElement>('.search-status')!;
  private readonly columns = document.querySelector<HTMLElement>('.search-columns')!;
  private readonly results = document.querySelector<HTMLElement>('.search-results')!;

  constructor(form: HTMLFormElement, session: SearchSession) {
    this.form = form;
    this.input = form.querySelector('input')!;
    this.session = session;
  }

  start(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask();
    });
    this.input.addEventListener('input', () => this.ask());
    const query = new URLSearchParams(location.search).get('q');
    if (query && !this.input.value) this.input.value = query;
    this.ask();
  }

  private ask(): void {
    const text = this.input.value;
    history.replaceState(history.state, '', text ? `?q=${encodeURIComponent(text)}` : location.pathname);
    this.status.hidden = this.columns.hidden = !text.trim();
    if (text.trim()) void this.session.ask(text, (answer) => this.show(answer));
  }

  private async show(answer: Answer): Promise<void> {
    const { found, isWhole, failed } = answer;
    if (!isWhole && !failed) return;
    const count = found.results.length;
    const words = `${count} ${count === 1 ? 'result' : 'results'}`;
    if (failed === 'all') this.status.textContent = 'Search could not be loaded. The index below lists every topic, actor and section.';
    else if (failed) this.status.textContent = `${words} by name. The full text could not be searched; the index below lists every topic, actor and section.`;
    else this.status.textContent = count > 0 ? words : 'Nothing found. Try another word, or the index below.';
    const groups = groupByKind(found.results).map(({ kind, results }) => {
      const items = results.slice(0, shownInGroup).map((result) => resultItem(result, answer));
      const id = `search-${kind}`;
      return {
        section: make('section', { class: 'search-group', 'aria-labelledby': id }, make('h2', { id }, `${kindTitles[kind]} (${results.length})`), make('ol', {}, ...items.map(({ item }) => item))),
        filled: Promise.all(items.map(({ filled }) => filled)),
      };
    });
    await Promise.all(groups.map(({ filled }) => filled));
    this.results.replaceChildren(...groups.map(({ section }) => section));
  }
}
