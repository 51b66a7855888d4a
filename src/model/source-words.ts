/** A source in words: what it is called, and when it is from. */
import type { Source } from '../schema/source.ts';
import { formatDate } from './dates.ts';

/** The title as seen, or our description of the page when it was not. */
export function titleOfSource({ title, description }: Pick<Source, 'title' | 'description'>): string {
  return title ?? description ?? '';
}

/** "15 March 2025 (from the text)"; "no date shown" when there is none. */
export function dateOfSource({ date, dateBasis }: Pick<Source, 'date' | 'dateBasis'>): string {
  if (!date) return dateBasis ?? 'no date shown';
  return dateBasis ? `${formatDate(date)} (${dateBasis})` : formatDate(date);
}
