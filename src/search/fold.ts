/** Text as it is compared: without case, accents, punctuation or the ways of joining words. */
import { joinNumbers } from './numbers.ts';

const letters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };

const ascii = /^[\x00-\x7F]*$/;

/** One word or text in lower case without accents. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => letters[letter]!);
}

export interface Word {
  /** Folded, without a possessive ending. */
  word: string;
  /** Where it stands in the text, from and before. */
  start: number;
  end: number;
}

const pattern = /\p{L}\.(?:\p{L}\.?)+(?![\p{L}\p{M}])|\p{N}{1,3}(?:,\p{N}{3})+|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The words of a text with their places: "U.S." is one word, "20,000" and "90 billion" are one, "cease-fire" is two. */
export function wordsOf(text: string): Word[] {
  const words = Array.from(text.matchAll(pattern), (match) => ({
    word: fold(match[0].replace(/['’ʼ]s?$|['’ʼ]s(?=$)|\.|,/gu, '')).replace(/['’ʼ]/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return joinNumbers(words.filter(({ word }) => word !== ''));
}

/** The text without anything between its letters: "bell-tower" and "bell tower" are both "belltower". */
export function squash(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join('');
}
