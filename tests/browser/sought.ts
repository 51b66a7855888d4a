/** What the browser tests look for in each subject. */
export interface Sought {
  /** A topic's name. */
  word: string;
  /** A claim whose sentence has the word. */
  claim: string;
  /** The word with a letter wrong. */
  misspelt: string;
  /** A query of many results, of several kinds. */
  broad: string;
  /** Words that stand in the row or in the record of a claim, not in its sentence. */
  beside: { words: string; claim: string };
}

const soughtOf: Record<string, Sought> = {
  'the real subject': { word: 'backstop', claim: 'c26', misspelt: 'bakcstop', broad: 'ukraine', beside: { words: '“multinational force”', claim: 'c15' } },
  'the test subject': { word: 'clock', claim: 'c01', misspelt: 'clokc', broad: 'clock', beside: { words: 'churchwardens', claim: 'c02' } },
};

/** By the name of the site under test. */
export function sought(site: string): Sought {
  return soughtOf[site]!;
}
