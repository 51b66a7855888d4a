/** Events in words: when, and how sure it is. */
import { formatDate, formatSpan } from './dates.ts';
import type { JoinedEvent } from './joined.ts';

type Dated = Pick<JoinedEvent, 'date' | 'endDate' | 'dateBasis' | 'status' | 'condition'>;

/** "15 March 2025", "24 to 26 March 2025", "reported 20 May 2026", "after 20 July 2026", "No date". */
export function dateOfEvent({ date, endDate, dateBasis }: Dated): string {
  if (!date) return 'No date';
  if (dateBasis === 'after') return `after ${formatDate(date)}`;
  return dateBasis === 'reported' ? `reported ${formatDate(date)}` : formatSpan(date, endDate);
}

const statusWords = { happened: '', scheduled: 'scheduled; not confirmed', conditional: 'conditional' };

/** What limits the event, for a label beside it: "scheduled; not confirmed, thin evidence"; empty when nothing does. */
export function standingOfEvent({ status, thin }: Pick<JoinedEvent, 'status' | 'thin'>): string {
  return [statusWords[status], thin ? 'thin evidence' : ''].filter(Boolean).join(', ');
}
