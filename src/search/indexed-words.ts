/**
 * The words of a text as the full index holds them and is asked for them: stems, numbers in digits, and nothing of the
 * words that carry little. Names, marks and full text so agree on what is the same word, and the index is a third lighter.
 */
import { wordsOf } from './fold.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

export function indexedWords(text: string): string {
  return wordsOf(text)
    .filter(({ word }) => !stopWords.has(word))
    .map(({ word }) => stem(word))
    .join(' ');
}

/** Stands between clauses, so that no phrase reaches from one into the next. Nobody types it, and it sorts last. */
const pause = 'ꙮ';

/** Never empty: Pagefind drops a record without a word. */
export function indexedText(text: string): string {
  const clauses = text
    .split(/[.,;:!?–—()]+\s|\s[(–—]|\n/)
    .map(indexedWords)
    .filter(Boolean);
  return clauses.join(` ${pause} `) || pause;
}
