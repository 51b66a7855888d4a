/** Guesses what a word that nothing here has was meant to be. */
import measure from 'damerau-levenshtein';
import { fold } from './fold.ts';
import type { PreparedNames } from './named-entries.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

interface KnownWord {
  folded: string;
  spelt: string;
  /** From 0 for a word of many records to 2 for a word of one. */
  rarity: number;
  isName: boolean;
}

export interface Speller {
  words: KnownWord[];
  folded: Set<string>;
}

export function makeSpeller(vocabulary: Vocabulary, prepared: PreparedNames): Speller {
  const named = new Set(prepared.names.filter(({ use, entry }) => use !== 'question' && entry.kind !== 'claims').flatMap(({ words }) => words.trim().split(' ')));
  const words = vocabulary.flatMap((list, rarity) =>
    list.split(' ').filter(Boolean).map((spelt) => {
      const folded = fold(spelt);
      return { folded, spelt, rarity, isName: named.has(folded) };
    }),
  );
  return { words, folded: new Set(words.map(({ folded }) => folded)) };
}

/** How many letters may be wrong: two in long words, and in names a little shorter. */
function tolerance(length: number, isName: boolean): number {
  if (length < 4) return 0;
  return length < (isName ? 7 : 8) ? 1 : 2;
}

/** Roughly as it sounds: "jeda" and "Jeddah" are one. */
function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/y/g, 'i')
    .replace(/h(?![aeiou])/g, '')
    .replace(/(.)\1/g, '$1');
}

/** Without its vowels, of which people are least sure. */
function skeletonOf(word: string): string {
  return soundOf(word).replace(/[aeiou]/g, '');
}

/** What a word costs that sounds as it was typed. */
const soundsAlike = 0.7;

/** The first letter is the same, or has changed places with the second. */
function beginsAlike(word: string, other: string): boolean {
  return word[0] === other[0] || (word[0] === other[1] && word[1] === other[0]);
}

/** Other things equal, people get the first letter right and mean what has a name; other words are guessed with care. */
function costOf(word: string, { folded, isName, rarity }: KnownWord): number | undefined {
  if (word !== folded && isName && word.length > 3 && soundOf(word) === soundOf(folded)) return soundsAlike + rarity * 0.1;
  const allowed = tolerance(word.length, isName);
  if (Math.abs(folded.length - word.length) > allowed) return undefined;
  const isAlike = beginsAlike(word, folded);
  if (!isAlike && (word.length < 6 || !isName)) return undefined;
  if (!isName && word.length < 5) return undefined;
  const { steps } = measure(word, folded);
  if (steps === 0 || steps > allowed || (steps === 2 && !isAlike)) return undefined;
  const isVowel = skeletonOf(word) === skeletonOf(folded);
  return steps + (isName ? 0 : 0.35) + (isAlike ? 0 : 0.3) - (isVowel ? 0.25 : 0) + rarity * 0.1;
}

/** Known words that run together, the longest first: "bellofthetower" → bell, of, the, tower. */
function partsOf(word: string, folded: ReadonlySet<string>): string[] | undefined {
  for (let at = word.length; at > 1; at -= 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const isKnown = left.length > 2 ? folded.has(left) || stopWords.has(left) : stopWords.has(left);
    const rest = isKnown && right !== '' ? partsOf(right, folded) : [];
    if (isKnown && rest) return [left, ...rest];
  }
  return undefined;
}

/** The words in a word, when there are several and one says something; a small word before it may be chance: "toaster". */
function splitWord(word: string, { folded }: Speller): string | undefined {
  const parts = partsOf(word, folded);
  const telling = parts?.filter((part) => part.length > 3 && !stopWords.has(part)) ?? [];
  const isTold = telling.length > 1 || (telling.length === 1 && parts!.every((part) => part.length > 2));
  return parts && parts.length > 1 && isTold ? parts.join(' ') : undefined;
}

/** Further guesses are of use only to tell which fits the words beside it. */
const mostGuesses = 3;

/**
 * The words likeliest meant, as the site spells them, the best first. A word that stands somewhere is doubted only in
 * favour of a name one letter off.
 */
export function suggestWords(word: string, speller: Speller, isSomewhere = false): string[] {
  const near = speller.words
    .map((known) => ({ known, cost: costOf(word, known) }))
    .filter((guess): guess is { known: KnownWord; cost: number } => guess.cost !== undefined)
    .sort((left, right) => left.cost - right.cost)
    .slice(0, mostGuesses);
  if (isSomewhere) return near.filter(({ known, cost }) => known.isName && cost < 1.2).map(({ known }) => known.spelt);
  const split = near[0] && near[0].cost < 1.3 ? undefined : splitWord(word, speller);
  return [...(split ? [split] : []), ...near.map(({ known }) => known.spelt)];
}

/** Words that go on from the letters typed, the most frequent first. */
export function completeWord(start: string, vocabulary: Vocabulary, most = 3): string[] {
  const words = vocabulary.flatMap((list) => list.split(' ')).filter(Boolean).map(fold);
  return words.filter((word) => word.startsWith(start)).slice(0, most);
}
