/** Stems, so that "clockmakers" finds "clockmaking". */
import { stemmer } from 'stemmer';
import { toOneSpelling } from './one-spelling.ts';
import { digitsOf } from './numbers.ts';

/**
 * The stem of a folded word; words of other scripts, short words and numbers are their own, "ten" is "10", and "defense" is
 * "defence". Porter's
 * rules leave "deployment" at "deploy" and "deploying" at "deploi": a last y is an i.
 */
export function stem(word: string): string {
  const number = digitsOf(word);
  return number === word && word.length > 3 && /^[a-z]+$/.test(word) ? stemmer(toOneSpelling(word)).replace(/y$/, 'i') : number;
}
