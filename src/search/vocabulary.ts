/** The words of the site, from which a misspelt one is guessed. Sources' own words are left out: they are in many languages. */
import { fold, wordsOf } from './fold.ts';
import type { SearchRecord } from './search-record.ts';
import { stopWords } from './stop-words.ts';

/** Words parted by spaces, spelt as they mostly are: those of many records, of some, of one. */
export type Vocabulary = readonly [many: string, some: string, one: string];

/** A word with how many records have it. */
export type CountedWord = [folded: string, spelt: string, records: number];

const shortest = 3;

function textsOf({ title, names, questions, text, labels = [] }: SearchRecord): string[] {
  return [title, ...names, ...questions, text, ...labels];
}

/** As it is mostly written; a word that is ever written small has no capital, unless its accents are lost with it. */
function spell(forms: ReadonlyMap<string, number>): string {
  const written = [...forms].sort(([left, often], [right, other]) => other - often || (left < right ? -1 : 1)).map(([form]) => form);
  const usual = written.find((form) => form !== form.toUpperCase()) ?? written[0]!;
  return written.find((form) => form === usual.toLowerCase()) ?? usual;
}

/** Every word of the site, from A to Z by their folded forms. */
export function countWords(records: readonly SearchRecord[]): CountedWord[] {
  const forms = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  for (const record of records.filter(({ kind }) => kind !== 'sources')) {
    const here = new Set<string>();
    for (const text of textsOf(record)) {
      for (const { word, start, end } of wordsOf(text)) {
        if (word.length < shortest || stopWords.has(word) || /\d/.test(word)) continue;
        const form = text.slice(start, end).replace(/['’ʼ]s?$/u, '');
        if (fold(form) !== word) continue;
        here.add(word);
        const known = forms.get(word) ?? new Map<string, number>();
        forms.set(word, known.set(form, (known.get(form) ?? 0) + 1));
      }
    }
    for (const word of here) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([word, records]) => [word, spell(forms.get(word)!), records]);
}
