/** An item as CSL-JSON: what the style processor and the citation library read. */
import type { CitedItem } from '../cited-item.ts';

export interface CslDate {
  'date-parts': [number, number, number][];
}

/** A web page in CSL's words. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued: CslDate;
  accessed?: CslDate;
  URL: string;
  version?: string;
  language: string;
}

/** A line end in a title would end a field of RIS. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function dateOf(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number) as [number, number, number]] };
}

/** `accessed` is left out of files, which nobody has read yet. */
export function cslItem({ key, title, author, partOf, day, edition, address, language }: CitedItem, accessed?: string): CslItem {
  return {
    id: key,
    type: 'webpage',
    title: oneLine(title),
    ...(partOf === undefined ? {} : { author: [{ literal: author }], 'container-title': partOf }),
    issued: dateOf(day),
    ...(accessed === undefined ? {} : { accessed: dateOf(accessed) }),
    URL: address,
    ...(edition === undefined ? {} : { version: `edition ${edition}` }),
    language,
  };
}
