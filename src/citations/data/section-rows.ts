/** The prose of a section as plain rows: for data, text twins and frozen editions. */
import type { JoinedSection } from '../../model/joined.ts';
import { printCounts } from '../../model/print-count.ts';
import type { Subject } from '../../model/subject.ts';

/** One row of a section, without markup. */
export interface ProseRow {
  /** The article's sentence it sets out. */
  sentence?: number;
  /** A sub-heading with its permanent id. */
  id?: string;
  heading?: string;
  paragraphs: string[];
  /** Claims marked in it, in order of id. */
  claims: string[];
  /** Sources and excerpts its explanation rests on. */
  sources: string[];
}

/** The rows in reading order, numbers printed. */
export function proseRows(subject: Subject, section: JoinedSection): ProseRow[] {
  return section.text.rows.map((row) => ({
    ...(row.sentence === undefined ? {} : { sentence: row.sentence }),
    ...(row.id === undefined ? {} : { id: row.id, heading: row.heading ?? '' }),
    paragraphs: row.paragraphs.map((words) => printCounts(subject, words)),
    claims: row.joinedClaims.map(({ id }) => id),
    sources: row.sources,
  }));
}
