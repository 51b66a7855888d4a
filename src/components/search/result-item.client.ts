/** A result on the search page: title, what is known of it, and the stretch of text that answers. */
import { reasonOf, verdictInWords } from '../../search/describe-result.ts';
import type { Ranked } from '../../search/rank.ts';
import { make } from './element.client.ts';
import { landingAddress } from './landing-address.client.ts';
import { excerptOf } from './open-index.client.ts';
import { dateInWords } from './result-option.client.ts';
import type { Answer } from './search-session.client.ts';

async function fill(item: HTMLElement, link: HTMLElement, facts: HTMLElement, result: Ranked, answer: Answer): Promise<void> {
  const { found, fullText } = answer;
  if (!fullText) return;
  const opened = await fullText.open(result.entry.number);
  link.textContent = opened.title;
  facts.textContent = factsOf(result, opened.trail);
  const excerpt = excerptOf(opened.text, found, answer.prepared!);
  if (excerpt.length > 0) item.append(make('p', { class: 'search-excerpt' }, ...excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text))));
}

function factsOf(result: Ranked, trail: string): string {
  const { date } = result.entry;
  return [date && dateInWords(date), trail, reasonOf(result)].filter(Boolean).join(' · ');
}

export function resultItem(result: Ranked, answer: Answer): { item: HTMLElement; filled: Promise<void> } {
  const { entry } = result;
  const link = make('a', { href: landingAddress(entry.address, answer.found.query.text) }, entry.title || '…');
  const facts = make('p', { class: 'search-facts' }, factsOf(result, entry.trail));
  const heading = make('h3', {}, link, entry.verdict && make('span', { class: `stamp stamp-${entry.verdict}` }, verdictInWords(entry.verdict)));
  const item = make('li', { class: 'search-result' }, heading, facts);
  return { item, filled: fill(item, link, facts, result, answer).catch(() => undefined) };
}
