import { formatDate } from '../../model/dates.ts';

/** An edition's name in words: "23 November 2026 (number 2 of that day)". */
export function editionInWords(id: string): string {
  const number = Number(id.slice(11) || 1);
  return number === 1 ? formatDate(id) : `${formatDate(id.slice(0, 10))} (number ${number} of that day)`;
}
