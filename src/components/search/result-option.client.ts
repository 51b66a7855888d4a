/** A result as an option of the dialog's list. */
import { verdictInWords } from '../../search/describe-result.ts';
import type { OpenedRecord } from '../../search/full-text.ts';
import type { Result } from '../../search/result.ts';
import { make } from './element.client.ts';
import { landingAddress } from './landing-address.client.ts';
import { excerptNodes, headOf } from './result-words.client.ts';
import type { Answer } from './search-session.client.ts';

/** Its height does not change when the record of a sentence, or of a result without a name, comes in. */
export function resultOption(result: Result, answer: Answer): HTMLElement {
  const { entry } = result;
  const isOpened = !entry.title || entry.kind === 'sections';
  const title = make('span', { class: 'search-title' });
  const facts = make('span', { class: 'search-facts' });
  const write = (opened?: OpenedRecord) => {
    const head = headOf(result, opened);
    title.textContent = head.title;
    if (opened && entry.kind === 'sections') facts.replaceChildren(...excerptNodes(opened.text, answer));
    else facts.textContent = head.facts || (isOpened ? '\u00A0' : '');
  };
  write();
  if (isOpened) answer.index?.fullText.open(entry.number).then(write, () => undefined);
  const attributes = { id: `search-option-${entry.number}`, role: 'option', tabindex: '-1', 'aria-selected': 'false', href: landingAddress(entry.address, answer.query) };
  return make('a', attributes, title, entry.verdict && make('span', { class: `search-verdict verdict-${entry.verdict}` }, verdictInWords(entry.verdict)), facts);
}
