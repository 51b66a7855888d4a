/** A result on the search page: title, what is known of it, and the stretch of text that answers. */
import { verdictInWords } from '../../search/describe-result.ts';
import type { Result } from '../../search/result.ts';
import { landingAddress } from './landing-address.client.ts';
import { excerptNodes, headOf } from './result-words.client.ts';
import { make } from './search.client.ts';
import type { Answer } from './search-session.client.ts';

export interface ResultItem {
  item: HTMLElement;
  /** Fills in the excerpt, and the title where the names do not know it. Never rejects. */
  fill(answer: Answer): Promise<void>;
}

/** `query` is what led to it, for the page to mark. Its height does not change when it is filled. */
export function resultItem(result: Result, query: string): ResultItem {
  const { entry } = result;
  const head = headOf(result);
  const link = make('a', { href: landingAddress(entry.address, query) }, head.title);
  const facts = make('p', { class: 'search-facts' }, head.facts);
  const excerpt = make('p', { class: 'search-excerpt' });
  const heading = make('h3', {}, link, entry.verdict && make('span', { class: `search-verdict verdict-${entry.verdict}` }, verdictInWords(entry.verdict)));
  return {
    item: make('li', { class: 'search-result' }, heading, facts, excerpt),
    async fill(answer) {
      try {
        const opened = await answer.index?.fullText.open(entry.number);
        if (!opened) return;
        const full = headOf(result, opened);
        link.textContent = full.title;
        facts.textContent = full.facts;
        excerpt.replaceChildren(...excerptNodes(opened.text, answer));
      } catch {
        excerpt.textContent = 'The excerpt did not load.';
      }
    },
  };
}
