/** Where the words of a query stand in a text, in any inflection and under any of their names. */
import { wordsOf } from './fold.ts';
import { stem } from './stem.ts';

export interface Mark {
  start: number;
  end: number;
}

/** `spellings` are word sequences; the last word of an open one may go on. */
export function markWords(text: string, spellings: readonly string[], isOpen = false): Mark[] {
  const wanted = spellings.map((spelling) => wordsOf(spelling).map(({ word }) => ({ word, stem: stem(word) }))).filter(({ length }) => length > 0);
  const words = wordsOf(text).map((word) => ({ ...word, stem: stem(word.word) }));
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const sequence of wanted) {
      const isHere = sequence.every((word, index) => {
        const other = words[at + index];
        return other !== undefined && (other.stem === word.stem || (isOpen && sequence.length === 1 && word.word.length > 2 && other.word.startsWith(word.word)));
      });
      const last = words[at + sequence.length - 1];
      if (!isHere || !last) continue;
      const mark = { start: words[at]!.start, end: last.end };
      const before = marks.at(-1);
      if (before && mark.start < before.end) before.end = Math.max(before.end, mark.end);
      else marks.push(mark);
    }
  }
  return marks;
}
