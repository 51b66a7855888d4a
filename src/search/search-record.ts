/** What search finds: one record for each thing that has an address of its own. */
import type { Verdict } from '../schema/claim.ts';

export const searchKinds = ['topics', 'actors', 'events', 'claims', 'sections', 'figures', 'counts', 'pages', 'sources'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchRecord {
  kind: SearchKind;
  /** Unique within its kind. */
  id: string;
  /** The canonical address with its id: "/sections/london/#c33". */
  address: string;
  title: string;
  /** What its page says of it; excerpts are cut from it. */
  text: string;
  /** Words by which it is found and that are shown beside its text: its verdict, its kind. */
  labels?: string[];
  /** Other names under which people look for it. */
  names: string[];
  /** Questions it answers. */
  questions: string[];
  /** The page it stands on, when the title does not say so. */
  trail: string;
  verdict?: Verdict | undefined;
  date?: string | undefined;
  endDate?: string | undefined;
  /** Ids of the actors and topics it speaks of, for facets. */
  actors: string[];
  topics: string[];
  /** Records with one family say the same words; only the best of them is shown. */
  family?: string | undefined;
  /** How much of the subject hangs on it, from 0; decides between equals. */
  weight: number;
}

/** Joins sentences and fields into one text; what is missing is left out. */
export function joinTexts(parts: readonly (string | undefined | false)[]): string {
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part) => part.trim())
    .join('\n');
}
