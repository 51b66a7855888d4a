/** The search dialog: a combobox over a list of results, whole by keyboard. */
import { groupByKind, kindTitles } from '../../search/describe-result.ts';
import type { Ranked } from '../../search/rank.ts';
import { make } from './element.client.ts';
import { resultOption } from './result-option.client.ts';
import css from './search-dialog.css?inline';
import type { Answer, SearchSession } from './search-session.client.ts';

const shownInGroup = 4;
const shownGroups = 5;

export class SearchDialog {
  private readonly session: SearchSession;
  private readonly address: string;
  private readonly input = make('input', {
    id: 'search-dialog-field',
    type: 'search',
    role: 'combobox',
    name: 'q',
    'aria-expanded': 'false',
    'aria-controls': 'search-dialog-list',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  private readonly list = make('div', { id: 'search-dialog-list', role: 'listbox', 'aria-label': 'Results', class: 'search-list' });
  private readonly status = make('p', { class: 'search-status', role: 'status' });
  private readonly more = make('a', { class: 'search-more' });
  private readonly dialog: HTMLDialogElement;
  private active: HTMLElement | undefined;

  constructor(address: string, session: SearchSession) {
    this.address = address;
    this.session = session;
    const form = make('form', { action: address, role: 'search' }, make('label', { for: 'search-dialog-field' }, 'Search'), this.input, make('button', { type: 'button', class: 'search-close' }, 'Close'));
    this.dialog = make('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, form, this.status, this.list, make('p', { class: 'search-foot' }, this.more));
    this.dialog.querySelector('button')!.addEventListener('click', () => this.dialog.close());
    this.dialog.addEventListener('click', (event) => event.target === this.dialog && this.dialog.close());
    this.input.addEventListener('input', () => this.ask());
    this.input.addEventListener('keydown', (event) => this.press(event));
    form.addEventListener('submit', (event) => {
      if (!this.active) return;
      event.preventDefault();
      this.active.click();
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(this.dialog);
  }

  open(): void {
    if (!this.dialog.open) this.dialog.showModal();
    this.input.select();
    this.ask();
  }

  private ask(): void {
    const text = this.input.value;
    this.more.href = this.address + (text ? `?q=${encodeURIComponent(text)}` : '');
    this.more.textContent = text ? 'All results' : 'Browse from A to Z';
    if (text.trim()) void this.session.ask(text, (answer) => this.show(answer));
    else this.clear('');
  }

  private clear(status: string): void {
    this.list.replaceChildren();
    this.choose(undefined);
    this.status.textContent = status;
    this.input.setAttribute('aria-expanded', 'false');
  }

  private show(answer: Answer): void {
    const { found, failed, isWhole } = answer;
    if (failed === 'all') return this.clear('Search could not be loaded. The A–Z index lists every entry.');
    const groups = groupByKind(found.results).slice(0, shownGroups);
    const kept = this.active?.getAttribute('href');
    this.list.replaceChildren(...groups.map(({ kind, results }) => this.group(kindTitles[kind], results, answer)));
    this.choose([...this.options()].find((option) => option.getAttribute('href') === kept));
    this.input.setAttribute('aria-expanded', String(groups.length > 0));
    const count = found.results.length;
    const words = count === 1 ? '1 result' : `${count} results`;
    if (failed) this.status.textContent = `${words} by name; the full text could not be searched.`;
    else if (isWhole) this.status.textContent = count > 0 ? words : 'Nothing found. Browse the A–Z index, or try another word.';
    else this.status.textContent = count > 0 ? `${words} by name; searching the text …` : 'Searching the text …';
  }

  private group(title: string, results: readonly Ranked[], answer: Answer): HTMLElement {
    const id = `search-group-${results[0]!.entry.kind}`;
    const options = results.slice(0, shownInGroup).map((result) => resultOption(result, answer));
    return make('div', { role: 'group', 'aria-labelledby': id }, make('p', { id, class: 'search-kind', role: 'presentation' }, title), ...options);
  }

  private options(): NodeListOf<HTMLElement> {
    return this.list.querySelectorAll<HTMLElement>('[role=option]');
  }

  private choose(option: HTMLElement | undefined): void {
    this.active?.setAttribute('aria-selected', 'false');
    this.active = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    event.preventDefault();
    const options = [...this.options()];
    const at = this.active ? options.indexOf(this.active) : step > 0 ? -1 : options.length;
    this.choose(options[at + step]);
  }
}
