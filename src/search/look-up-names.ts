/** Looks up what is typed among the names alone, letter by letter: the answer before anything else is loaded. */
import type { SearchEntry } from './entries.ts';
import { wordsOf } from './fold.ts';
import type { Result } from './result.ts';
import { reasonOfName } from './result.ts';

export interface NamedEntry {
  entry: SearchEntry;
  /** The title first; each name as typed, and as its folded words: none of a number, which is typed whole or not at all. */
  names: { text: string; words: string[]; joined: string }[];
}

/** Not looked for beside other words; the whole search knows more of them. */
const little = /^(the|a|an|of|in|on|to|is|are|was|who|what)$/;

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** A day with a month is for the whole search, which reads dates. */
const dated = /\d\s*(st|nd|rd|th)?\s*(of\s*)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d|\d[-/.]\d/i;

/** The words that a name must hold to answer. */
export function typedWords(text: string): string[] {
  if (dated.test(text)) return [];
  const words = foldedWords(text);
  const telling = words.filter((word) => !little.test(word));
  return telling.length > 0 ? telling : words;
}

export function prepareLookUp(entries: readonly SearchEntry[]): NamedEntry[] {
  return entries.map((entry) => ({
    entry,
    names: [entry.title, ...entry.names, ...entry.numbers].map((text, at) => {
      const words = foldedWords(text);
      const isNumber = at > entry.names.length;
      return { text, words: isNumber ? [] : words, joined: words.join('') };
    }),
  }));
}

const kindRank = { topics: 3, actors: 3, events: 2, claims: 1, sections: 1, figures: 1, pages: 0, counts: 0, sources: 0 };

/** How near a name is to what is typed: 2 when they are the same, else the share of the name that is typed; 0 when a word is missing. */
function nearness(typed: readonly string[], [whole, joined]: readonly [string, string], name: NamedEntry['names'][number]): number {
  if (name.joined === whole || name.joined === joined) return 2;
  const isHeld = typed.every((word, at) => name.words.some((other) => (at === typed.length - 1 ? other.startsWith(word) : other === word)));
  return isHeld ? Math.min(1, joined.length / name.joined.length) : 0;
}

/** The best first; each holds every word typed in one of its names, the last word perhaps unfinished. */
export function lookUpNames(text: string, named: readonly NamedEntry[]): Result[] {
  const typed = typedWords(text);
  const joined = [foldedWords(text).join(''), typed.join('')] as const;
  if (typed.length === 0) return [];
  const results: Result[] = [];
  for (const { entry, names } of named) {
    const scores = names.map((name, at) => nearness(typed, joined, name) * (at === 0 ? 1 : entry.kind === 'events' ? 0.9 : 0.97));
    const score = Math.max(...scores);
    if (score === 0) continue;
    const at = scores.indexOf(score);
    results.push({ entry, score: 1 + score + kindRank[entry.kind] * 0.05 + entry.weight * 0.03, reason: at === 0 ? '' : reasonOfName(entry, names[at]!.text) });
  }
  return results.sort((left, right) => right.score - left.score || left.entry.number - right.entry.number);
}
