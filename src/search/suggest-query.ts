/** A whole query with its doubtful words put as they were likely meant. */
import type { PreparedNames } from './named-entries.ts';
import type { Query } from './read-query.ts';
import { readQuery } from './read-query.ts';
import type { Unit } from './read-units.ts';
import { readUnits } from './read-units.ts';
import type { Speller } from './suggest-words.ts';
import { suggestWords } from './suggest-words.ts';

function isIn(units: readonly Unit[], at: number): boolean {
  return units.some(({ from, to }) => at >= from && at < to);
}

/** Undefined when nothing nearer is known. Of several guesses, that which makes the longest names has it. */
export function suggestQuery(query: Query, doubtful: readonly Unit[], unknown: readonly Unit[], speller: Speller, prepared: PreparedNames): string | undefined {
  let texts: string[] = [''];
  let isChanged = false;
  for (let at = 0; at < query.words.length; at += 1) {
    const { word } = query.words[at]!;
    const next = query.words[at + 1]?.word ?? '';
    let guesses: string[] = [];
    if (next && (isIn(doubtful, at) || isIn(doubtful, at + 1)) && speller.folded.has(word + next)) {
      guesses = [word + next];
      at += 1;
    } else if (isIn(doubtful, at) && !speller.folded.has(word)) guesses = suggestWords(word, speller, !isIn(unknown, at));
    if (guesses.length > 0) isChanged = true;
    else guesses = [word];
    texts = texts.flatMap((text) => guesses.map((guess) => `${text} ${guess}`.trim())).slice(0, 9);
  }
  if (!isChanged) return undefined;
  const parts = texts.map((text) => readUnits(readQuery(text), prepared).length);
  return texts[parts.indexOf(Math.min(...parts))];
}
