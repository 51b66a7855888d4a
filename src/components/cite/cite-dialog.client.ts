/** "Link and cite": one panel for a link, a quotation and a citation in the reader's style. */
import type { CitationTexts } from '../../citations/citation-texts.ts';
import { fillPlacesForDay } from '../../citations/formats/access-date.ts';
import type { FormatName } from '../../citations/formats/format-labels.ts';
import { formatLabels } from '../../citations/formats/format-labels.ts';
import { make } from './element.client.ts';
import { adoptStyles } from './adopt-styles.client.ts';
import css from './cite-dialog.css?inline';
import { copyFrom } from './copy.client.ts';
import { keepStyle, readStyle, today } from './reader.client.ts';

/** Words that a reader selected, with the address that leads to them. */
export interface Selected {
  words: string;
  fragment: string;
}

const files = { bib: 'BibTeX', biblatex: 'BibLaTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' };
let dialog: HTMLDialogElement | undefined;

/** A line of the panel: what will be copied, and the button that copies it. */
function line(name: string, label: string, field: HTMLTextAreaElement | HTMLInputElement, status: HTMLElement, isFirst = false): HTMLElement {
  field.id = `cite-${name}`;
  const button = make('button', { type: 'button', class: isFirst ? 'cite-copy cite-copy-first' : 'cite-copy' }, `Copy ${name}`);
  button.addEventListener('click', async () => {
    const isCopied = await copyFrom(field);
    status.textContent = isCopied ? `The ${name} is copied.` : 'Your browser did not allow copying. The text is selected: copy it with your own command.';
  });
  return make('div', { class: 'cite-line' }, make('label', { for: field.id }, label), field, button);
}

function draw(root: string, texts: CitationTexts, selected: Selected | undefined): HTMLDialogElement {
  const status = make('p', { class: 'cite-status', role: 'status' });
  const isHere = !texts.linkInText || new URL(texts.link).pathname === location.pathname;
  const address = (isHere ? texts.link : texts.linkInText)!;
  const fragment = selected ? `${address.includes('#') ? '' : '#'}${selected.fragment}` : '';
  const link = make('input', { readonly: true, value: `${address}${fragment}` });
  const citation = make('textarea', { readonly: true, rows: '4' });
  const quotation = make('textarea', { readonly: true, rows: '4' });
  const style = make('select', { id: 'cite-style' }, ...Object.entries(formatLabels).map(([name, label]) => make('option', { value: name }, label)));
  style.value = readStyle();
  const fill = () => {
    const chosen = style.value as FormatName;
    citation.value = fillPlacesForDay(texts.texts[chosen], today());
    quotation.value = `${selected ? `“${selected.words}”` : texts.quotation}\n${citation.value}`;
  };
  style.addEventListener('change', () => {
    keepStyle(style.value);
    fill();
  });
  fill();
  const close = make('button', { type: 'button', class: 'cite-close' }, 'Close');
  const downloads = Object.entries(files).map(([ending, label]) => make('li', {}, make('a', { href: `${root}data/cite/${texts.id}.${ending}`, download: '' }, label)));
  const panel = make(
    'dialog',
    { class: 'cite-dialog', 'aria-labelledby': 'cite-dialog-title' },
    make('h2', { id: 'cite-dialog-title' }, 'Link and cite'),
    close,
    make('p', { class: 'cite-title' }, texts.title),
    line('link', texts.edition ? 'Link; it names the edition' : 'Link', link, status, true),
    make('p', { class: 'cite-style' }, make('label', { for: 'cite-style' }, 'Style'), style),
    line('citation', 'Citation', citation, status),
    line('quotation', 'Quotation, with the citation', quotation, status),
    status,
    make('ul', { class: 'cite-files' }, ...downloads, make('li', {}, make('a', { href: `${root}cite/#cite-${texts.id}` }, 'All about citing'))),
  );
  close.addEventListener('click', () => panel.close());
  panel.addEventListener('click', (event) => event.target === panel && panel.close());
  panel.addEventListener('close', () => panel.remove());
  return panel;
}

/** Throws when the texts cannot be had. */
export async function openCiteDialog(root: string, id: string, selected?: Selected): Promise<void> {
  const answer = await fetch(`${root}data/cite/${id}.json`);
  if (!answer.ok) throw new Error(`no citation of “${id}”: ${answer.status}`);
  const texts = (await answer.json()) as CitationTexts;
  if (!dialog) adoptStyles(css);
  dialog?.close();
  dialog = draw(root, texts, selected);
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLButtonElement>('.cite-copy-first')?.focus();
}
