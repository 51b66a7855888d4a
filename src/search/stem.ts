/** Stems, so that "clockmakers" finds "clockmaking". */
import { stemmer } from 'stemmer';

/**
 * The stem of a folded word; words of other scripts, short words and numbers are their own. Porter's rules leave
 * "deployment" at "deploy" and "deploying" at "deploi": a last y is an i.
 */
export function stem(word: string): string {
  return word.length > 3 && /^[a-z]+$/.test(word) ? stemmer(word).replace(/y$/, 'i') : word;
}
