/** Dates as content writes them ("2025", "2025-03", "2025-03-15"), in words and in order. No clock, no time zone. */

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const nbsp = '\u00A0';

export type Precision = 'year' | 'month' | 'day';

export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

function parts(date: string): { year: string; month: string; day: number } {
  const [year = '', month = '1', day = '1'] = date.split('-');
  return { year, month: months[Number(month) - 1] ?? '', day: Number(day) };
}

/** "15 March 2025", "March 2025" or "2025", with no-break spaces. */
export function formatDate(date: string): string {
  const { year, month, day } = parts(date);
  const precision = precisionOf(date);
  if (precision === 'year') return year;
  return precision === 'month' ? `${month}${nbsp}${year}` : `${day}${nbsp}${month}${nbsp}${year}`;
}

/** "15 Mar" or "Mar": for a label whose year stands elsewhere. */
export function formatShortDate(date: string): string {
  const { year, month, day } = parts(date);
  const short = month.slice(0, 3);
  const precision = precisionOf(date);
  if (precision === 'year') return year;
  return precision === 'month' ? short : `${day}${nbsp}${short}`;
}

/** "24 to 26 March 2025", "30 March to 2 April 2025": each part said once. */
export function formatSpan(from: string, to: string | undefined): string {
  if (to === undefined || to === from) return formatDate(from);
  const [start, end] = [parts(from), parts(to)];
  if (precisionOf(from) !== 'day' || start.year !== end.year) return `${formatDate(from)} to ${formatDate(to)}`;
  if (start.month !== end.month) return `${start.day}${nbsp}${start.month} to ${formatDate(to)}`;
  return `${start.day} to ${formatDate(to)}`;
}

/** "24–26 Mar", "30 Mar–2 Apr", "15 Mar": for a label whose year stands elsewhere. */
export function formatShortSpan(from: string, to: string | undefined): string {
  if (to === undefined || to === from) return formatShortDate(from);
  const [start, end] = [parts(from), parts(to)];
  const isInOneMonth = precisionOf(from) === 'day' && start.month === end.month && start.year === end.year;
  return `${isInOneMonth ? start.day : formatShortDate(from)}–${formatShortDate(to)}`;
}

/** The first day a date can mean, "2025-03" → "2025-03-01". */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Order of time; a less precise date comes before the days it holds. */
export function byDate(left: string, right: string): number {
  return firstDay(left).localeCompare(firstDay(right), 'en') || left.length - right.length;
}

/** Puts no-break spaces into the dates of a text: "15 March 2025" stays on one line. */
export function glueDates(text: string): string {
  return text.replace(new RegExp(`\\b(\\d{1,2}) (${months.join('|')})\\b(?: (\\d{4})\\b)?`, 'g'), (_, day, month, year) =>
    [day, month, year].filter(Boolean).join(nbsp),
  );
}
