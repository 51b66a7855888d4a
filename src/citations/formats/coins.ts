/** An item as COinS (OpenURL in a span's title): what lets a reference manager offer a list to pick from. */
import type { CitedItem } from '../cited-item.ts';
import { unsplitName } from './citation-files.ts';

export function formatCoins({ title, author, partOf, day, address, language }: CitedItem): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', title],
    ['rft.source', partOf],
    ['rft.au', partOf && unsplitName(author)],
    ['rft.aucorp', author],
    ['rft.date', day],
    ['rft.identifier', address],
    ['rft.language', language],
  ];
  return new URLSearchParams(fields.filter((field): field is [string, string] => field[1] !== undefined)).toString();
}
