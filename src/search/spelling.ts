/** The site's spelling: fetched only when a word is not found as typed. */
import type { PreparedNames } from './named-entries.ts';
import type { Query } from './read-query.ts';
import type { Unit } from './read-units.ts';
import { suggestQuery } from './suggest-query.ts';
import type { Speller } from './suggest-words.ts';
import { makeSpeller } from './suggest-words.ts';
import type { Vocabulary } from './vocabulary.ts';

export { completeWord } from './suggest-words.ts';

export class Spelling {
  private readonly speller: Speller;
  private readonly prepared: PreparedNames;

  constructor(vocabulary: Vocabulary, prepared: PreparedNames) {
    this.speller = makeSpeller(vocabulary, prepared);
    this.prepared = prepared;
  }

  /** What was likely meant by a query with doubtful parts, of which some are nowhere here; undefined when nothing is near. */
  suggest(query: Query, doubtful: readonly Unit[], unknown: readonly Unit[]): string | undefined {
    return suggestQuery(query, doubtful, unknown, this.speller, this.prepared);
  }
}
