/** What a page fetches when a reader wants to cite: every form of one citation, each with places for the day of access. */
import type { CitedItem } from './cited-item.ts';
import type { FormatName } from './formats/format-labels.ts';
import { formsOf } from './formats/kept-forms.ts';

export interface CitationTexts {
  id: string;
  title: string;
  link: string;
  linkInText?: string;
  /** The day of the edition in the link. */
  edition?: string;
  quotation: string;
  texts: Record<FormatName, string>;
}

export async function citationTextsOf(item: CitedItem): Promise<string> {
  const { id, title, link, linkInText, edition, quotation } = item;
  const texts: CitationTexts = { id, title, link, linkInText, edition, quotation, texts: (await formsOf(item)).texts };
  return `${JSON.stringify(texts)}\n`;
}
