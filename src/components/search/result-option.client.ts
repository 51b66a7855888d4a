/** A result as an option of the dialog's list. */
import { reasonOf, verdictInWords } from '../../search/describe-result.ts';
import type { Ranked } from '../../search/rank.ts';
import { make } from './element.client.ts';
import type { Answer } from './search-session.client.ts';
import { landingAddress } from './landing-address.client.ts';

/** The day as it is written in content, in the reader's order of words: "15 March 2025". */
export function dateInWords(date: string): string {
  if (date.length === 4) return date;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', day ? { ...options, day: 'numeric' } : options).format(Date.UTC(year, month - 1, day ?? 1));
}

function factsOf(result: Ranked, trail: string): string {
  const { entry } = result;
  return [entry.date && dateInWords(entry.date), trail, reasonOf(result)].filter(Boolean).join(' · ');
}

export function resultOption(result: Ranked, { found, fullText }: Answer): HTMLElement {
  const { entry } = result;
  const title = make('span', { class: 'search-title' }, entry.title);
  const facts = make('span', { class: 'search-facts' }, factsOf(result, entry.trail));
  if (!entry.title && fullText) {
    void fullText.open(entry.number).then((opened) => {
      title.textContent = opened.title;
      facts.textContent = factsOf(result, opened.trail);
    });
  }
  return make(
    'a',
    { id: `search-option-${entry.number}`, role: 'option', tabindex: '-1', 'aria-selected': 'false', href: landingAddress(entry.address, found.query.text) },
    title,
    entry.verdict && make('span', { class: `stamp stamp-${entry.verdict}` }, verdictInWords(entry.verdict)),
    facts,
  );
}
