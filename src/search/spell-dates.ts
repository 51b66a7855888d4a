/** The dates of a query as texts write them, to be marked there: "20 March 2025", "20 March", "March 2025". */
import type { QueryDate } from './read-dates.ts';

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function spellDate({ year, month, day, lastDay = day }: QueryDate): string[] {
  if (month === undefined) return year === undefined ? [] : [String(year)];
  const name = monthName.format(Date.UTC(2025, month - 1, 1));
  if (day === undefined) return [year === undefined ? name : `${name} ${year}`];
  const days = Array.from({ length: lastDay! - day + 1 }, (_, index) => `${day + index} ${name}`);
  return days.flatMap((written) => (year === undefined ? [written] : [`${written} ${year}`, written]));
}

export function spellDates(dates: readonly QueryDate[]): string[] {
  return dates.flatMap(spellDate);
}
