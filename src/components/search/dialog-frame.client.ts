/** The dialog without its results: a field, what is said of them, a list that the arrows move through. */
import { make } from './element.client.ts';
import css from './search-dialog.css?inline';

export class DialogFrame {
  private readonly address: string;
  private readonly field = make('input', {
    id: 'search-dialog-field',
    type: 'search',
    name: 'q',
    role: 'combobox',
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
  private readonly notice = make('p', { class: 'search-notice' });
  private readonly more = make('a', {});
  private readonly dialog: HTMLDialogElement;
  private active: HTMLElement | undefined;

  /** `ask` is called with every change of the field. */
  constructor(address: string, ask: (text: string) => void) {
    this.address = address;
    const close = make('button', { type: 'button' }, 'Close');
    const form = make('form', { action: address, role: 'search' }, make('label', { for: 'search-dialog-field' }, 'Search'), this.field, close);
    this.dialog = make('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, form, this.status, this.notice, this.list, make('p', { class: 'search-foot' }, this.more));
    close.addEventListener('click', () => this.close());
    this.dialog.addEventListener('click', (event) => event.target === this.dialog && this.close());
    this.field.addEventListener('input', () => {
      this.pointOnwards();
      ask(this.field.value);
    });
    this.field.addEventListener('keydown', (event) => this.press(event));
    this.list.addEventListener('pointermove', (event) => this.choose(event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null));
    this.list.addEventListener('click', () => this.close());
    form.addEventListener('submit', (event) => {
      if (!this.active) return;
      event.preventDefault();
      this.active.click();
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(this.dialog);
    this.pointOnwards();
  }

  /** `text` takes the place of what the field held, unless it is empty. */
  open(text: string): void {
    if (!this.dialog.open) this.dialog.showModal();
    this.field.focus();
    if (text === '') return this.field.select();
    this.field.value = text;
    this.field.dispatchEvent(new Event('input'));
  }

  /** A field that kept the focus while hidden would take the next slash for itself. */
  private close(): void {
    this.dialog.close();
    if (document.activeElement === this.field) this.field.blur();
  }

  show(groups: readonly HTMLElement[], status: string, notice: string): void {
    const kept = this.active?.id;
    this.list.replaceChildren(...groups);
    this.list.scrollTop = kept ? this.list.scrollTop : 0;
    this.choose(kept ? this.list.querySelector<HTMLElement>(`#${kept}`) : null);
    this.field.setAttribute('aria-expanded', String(groups.length > 0));
    this.status.textContent = status;
    this.notice.textContent = notice;
    this.pointOnwards(groups.length > 0 || notice === '');
  }

  fail(): void {
    this.show([], 'Search did not load. Is the line lost? The A–Z index lists every topic, actor and section.', '');
    this.pointOnwards(false);
  }

  /** Without results the way on is the index. */
  private pointOnwards(hasResults = true): void {
    const text = hasResults ? this.field.value.trim() : '';
    this.more.href = text ? `${this.address}?q=${encodeURIComponent(text)}` : `${this.address}#a-to-z`;
    this.more.textContent = text ? 'All results, and the A–Z index' : 'Browse from A to Z';
  }

  private choose(option: HTMLElement | null): void {
    if (option === this.active) return;
    this.active?.setAttribute('aria-selected', 'false');
    this.active = option ?? undefined;
    option?.setAttribute('aria-selected', 'true');
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
    else this.field.removeAttribute('aria-activedescendant');
  }

  /** A search field keeps the first Escape to empty itself; here it closes, and what was typed stays. */
  private press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      return this.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    event.preventDefault();
    const options = [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
    const at = this.active ? options.indexOf(this.active) + step : step > 0 ? 0 : options.length - 1;
    this.choose(options[at] ?? null);
    this.active?.scrollIntoView({ block: 'nearest' });
  }
}
