/** The names of entries, prepared once for matching. */
import type { SearchEntry } from './entries.ts';
import { wordsOf } from './fold.ts';
import { stem } from './stem.ts';
import { lightWords, stopWords } from './stop-words.ts';

export interface PreparedName {
  entry: SearchEntry;
  text: string;
  use: 'title' | 'alias' | 'number' | 'question';
  /** The folded words with a space around each: " cease fire ". */
  words: string;
  /** Their stems, in the same way. */
  stems: string;
  squashed: string;
  /** Stems that carry meaning. */
  content: string[];
}

export interface PreparedNames {
  names: PreparedName[];
  /** By the stems and by the squashed form of the whole name. */
  byName: Map<string, PreparedName[]>;
  /** In how many entries a stem stands. */
  frequency: Map<string, number>;
  entries: number;
}

function prepareName(entry: SearchEntry, text: string, use: PreparedName['use']): PreparedName {
  const words = wordsOf(text).map(({ word }) => word);
  const stems = words.map(stem);
  const content = stems.filter((_, index) => !stopWords.has(words[index]!) && !lightWords.has(words[index]!));
  return {
    entry,
    text,
    use,
    words: ` ${words.join(' ')} `,
    stems: ` ${stems.join(' ')} `,
    squashed: words.join(''),
    content: content.length > 0 ? content : stems,
  };
}

export function addNames(prepared: PreparedNames, entry: SearchEntry): void {
  const names = [
    prepareName(entry, entry.title, 'title'),
    ...entry.names.map((name) => prepareName(entry, name, 'alias')),
    ...entry.numbers.map((number) => prepareName(entry, number, 'number')),
    ...entry.questions.map((question) => prepareName(entry, question, 'question')),
  ];
  prepared.entries += 1;
  prepared.names.push(...names);
  for (const name of names) {
    if (name.use === 'question') continue;
    for (const key of new Set([name.stems.trim(), name.squashed])) {
      const known = prepared.byName.get(key);
      if (known) known.push(name);
      else prepared.byName.set(key, [name]);
    }
  }
  for (const word of new Set(names.flatMap(({ stems }) => stems.trim().split(' ')))) {
    prepared.frequency.set(word, (prepared.frequency.get(word) ?? 0) + 1);
  }
}

export function prepareNames(entries: readonly SearchEntry[]): PreparedNames {
  const prepared: PreparedNames = { names: [], byName: new Map(), frequency: new Map(), entries: 0 };
  for (const entry of entries) addNames(prepared, entry);
  return prepared;
}
