/** What belongs to the reader: the day, and the citation style they chose, kept on their machine only. */
import type { FormatName } from '../../citations/formats/format-labels.ts';
import { isFormatName } from '../../citations/formats/format-labels.ts';

const remembered = 'citation-style';

/** The day in the reader's own time zone. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export function readStyle(): FormatName {
  try {
    const style = localStorage.getItem(remembered);
    return isFormatName(style) ? style : 'apa';
  } catch {
    return 'apa';
  }
}

export function keepStyle(style: string): void {
  try {
    localStorage.setItem(remembered, style);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the panel.
  }
}
