/** What is written beside a result, and above all of them. */
import type { Findings } from '../../search/findings.ts';
import type { OpenedRecord } from '../../search/full-text.ts';
import type { Result } from '../../search/result.ts';
import { make } from './element.client.ts';
import type { Answer } from './search-session.client.ts';

const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** "15 March 2025", "March 2025" or "2025". */
export function dateInWords(date: string): string {
  if (date.length === 4) return date;
  return new Intl.DateTimeFormat('en-GB', date.length === 7 ? month : day).format(new Date(`${date.padEnd(8, '-')}01`.slice(0, 10)));
}

/** "15 March 2025 · The Weekly Herald · also known as …" */
function factsOf({ entry: { date }, reason }: Result, trail: string): string {
  return [date && dateInWords(date), trail, reason].filter(Boolean).join(' · ');
}

function listInWords(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

/** What could not be found; empty when all is as asked. */
export function noticeOf({ unknown, suggestion, results }: Findings): string {
  if (unknown.length === 0) return '';
  const nothing = `Nothing here has ${listInWords(unknown)}.`;
  if (suggestion) return nothing;
  return results.length > 0 ? `${nothing} These results go without.` : '';
}

/** Where the results of what may have been meant stand. */
export function orderInWords({ unknown, comesFirst }: Findings): string {
  if (unknown.length > 0) return 'These are its results.';
  return comesFirst ? 'Its results come first.' : 'Its results come after these.';
}

/** The count, as a screen reader hears it too. */
export function statusOf(count: number, { stage }: Answer): string {
  const results = count === 1 ? '1 result' : `${count} results`;
  if (stage === 'partial') return `${results} by name. The full text could not be searched here.`;
  if (stage === 'names') return count > 0 ? `${results} by name. Searching the text …` : 'Searching the text …';
  return count > 0 ? results : 'Nothing found.';
}

/** A result's title and what is said below it. A sentence is known by its section, and by what it claims. */
export function headOf(result: Result, opened?: OpenedRecord): { title: string; facts: string } {
  const { entry } = result;
  const title = opened?.title ?? entry.title;
  const trail = opened?.trail ?? entry.trail;
  const isSentence = entry.kind === 'sections' && trail !== '';
  return isSentence ? { title: trail, facts: factsOf(result, title) } : { title: title || entry.address, facts: factsOf(result, trail) };
}

/** The excerpt of an opened record, its marks as elements. */
export function excerptNodes(text: string, { excerpt }: Answer): (Node | string)[] {
  return (excerpt?.(text) ?? []).map((part) => (part.isMarked ? make('mark', {}, part.text) : part.text));
}
