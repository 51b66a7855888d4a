/** What citations are made from. */
import type { Published } from '../model/published/published.ts';
import type { Subject } from '../model/subject.ts';
import type { FrozenText } from '../schema/edition.ts';

export interface CitationBasis {
  subject: Subject;
  published: Published;
  /** The subject's texts as an edition would freeze them now. */
  texts: ReadonlyMap<string, FrozenText>;
}

/** A key for reference managers from an id and the day of what is cited. */
export type NameKey = (id: string, day: string) => string;
