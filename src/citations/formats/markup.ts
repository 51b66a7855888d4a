/** Citations as markup: for a README, a wiki, a page. */
import { formatDate } from '../../model/dates.ts';
import type { CitedItem } from '../cited-item.ts';
import { escapeMarkdown } from '../texts/markdown-twin.ts';

function plainDate(day: string): string {
  return formatDate(day).replaceAll('\u00A0', ' ');
}

/** "[Title](address), Site, 23 November 2026 (accessed …)". */
export function formatMarkdown({ title, partOf, day, address }: CitedItem): string {
  const link = `[${escapeMarkdown(title)}](<${address}>)`;
  return `${[link, partOf && escapeMarkdown(partOf), plainDate(day)].filter(Boolean).join(', ')} (accessed {day:long}).`;
}

/** What a parameter of a template may not hold as it is. */
function escapeTemplate(text: string): string {
  return text.replace(/[|{}[\]<>=]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Wikipedia's template for a web page. */
export function formatWiki({ title, author, partOf, day, address }: CitedItem): string {
  const fields: [string, string | undefined][] = [
    ['title', escapeTemplate(title)],
    ['url', address.replace(/[|{}[\]<>]/g, encodeURIComponent)],
    ['website', escapeTemplate(partOf ?? author)],
    ['date', plainDate(day)],
    ['access-date', '{day:long}'],
  ];
  return `{{cite web ${fields.map(([name, value]) => `|${name}=${value}`).join(' ')}}}`;
}
