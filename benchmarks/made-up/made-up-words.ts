/** Words that read like prose and mean nothing: few are frequent and most are rare, as in a real text. The same seed gives the same words. */

const syllables = ['ba', 'cor', 'del', 'fen', 'gar', 'hol', 'im', 'jas', 'kel', 'lor', 'mar', 'nes', 'or', 'pel', 'quin', 'ras', 'sed', 'tam', 'ur', 'ves', 'wen', 'yar', 'zan'];
const common = ['the', 'of', 'and', 'to', 'in', 'a', 'that', 'was', 'for', 'on', 'with', 'as', 'by', 'at', 'from', 'which', 'it', 'had', 'not', 'were', 'said', 'they', 'their', 'would'];
const rareWords = 20_000;

/** A number from 0 to 1, anew with each call (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The word of a rank: as many differ as there are ranks. */
function wordOf(rank: number): string {
  let rest = rank;
  let word = '';
  do {
    word += syllables[rest % syllables.length]!;
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return word.length > 2 ? word : `${word}th`;
}

export class MadeUpWords {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seededNumbers(seed);
  }

  private word(): string {
    const chance = this.next();
    if (chance < 0.45) return common[Math.floor(this.next() * common.length)]!;
    return wordOf(Math.floor(rareWords ** this.next()));
  }

  /** Words with a capital letter at the head, without a full stop. */
  phrase(words: number): string {
    const text = Array.from({ length: words }, () => this.word()).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  sentence(words: number): string {
    return `${this.phrase(words)}.`;
  }

  /** Sentences of fourteen words. */
  paragraph(sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence(14)).join(' ');
  }
}
