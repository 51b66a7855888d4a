/** Reads a query as people type it: its words, phrases in quotation marks and dates. */
import { wordsOf } from './fold.ts';
import type { QueryDate } from './read-dates.ts';
import { readDates } from './read-dates.ts';
import { stem } from './stem.ts';
import { lightWords, stopWords, weekdays } from './stop-words.ts';

export interface QueryWord {
  word: string;
  /** As it was typed. */
  typed: string;
  stem: string;
  /** What it counts for: 1, less for a light word, 0 for a stop word beside others. */
  weight: number;
  /** The number of the quotation it stands in, from 1; 0 outside of them. */
  phrase: number;
  /** Part of a date, which is matched as a date. */
  inDate: boolean;
}

export interface Query {
  text: string;
  /** In the order typed. */
  words: QueryWord[];
  dates: QueryDate[];
  /** The last word may go on: nothing stands after it yet. */
  isOpen: boolean;
}

const quotation = /["“„«‟”]([^"“”„«»‟]+)["“”»‟]/gu;
/** "45/46" is one thing to look for, as if it were quoted. */
const joinedNumbers = /\d+(?:[-/.:]\d+)+/gu;
const lightWeight = 0.25;

export function readQuery(text: string): Query {
  const dates = readDates(text);
  const spans = (pattern: RegExp) => Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
  const isApart = ({ start, end }: { start: number; end: number }) => !dates.some((date) => start < date.end && date.start < end);
  const quoted = [...spans(quotation), ...spans(joinedNumbers).filter(isApart)];
  const words = wordsOf(text).map(({ word, start, end }) => ({
    word,
    typed: text.slice(start, end),
    stem: stem(word),
    phrase: quoted.findIndex((span) => start >= span.start && end <= span.end) + 1,
    inDate: dates.some((date) => start >= date.start && end <= date.end),
  }));
  const carries = words.some(({ word, inDate }) => !inDate && !stopWords.has(word)) || dates.length > 0;
  return {
    text: text.trim(),
    words: words.map((word) => {
      const isStop = carries && word.phrase === 0 && (stopWords.has(word.word) || (dates.length > 0 && weekdays.has(word.word)));
      return { ...word, weight: isStop || word.inDate ? 0 : lightWords.has(word.word) ? lightWeight : 1 };
    }),
    dates,
    isOpen: /[\p{L}\p{M}\p{N}]$/u.test(text),
  };
}
