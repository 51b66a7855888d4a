/** What a reader is shown of what was found, and what is said of it. */
import type { ExcerptPart } from './cut-excerpt.ts';
import { excerptOf } from './excerpt-of.ts';
import type { FoundInAll } from './find-in-all.ts';
import type { PreparedNames } from './named-entries.ts';
import type { Result } from './result.ts';

export interface Findings {
  /** The best first. */
  results: Result[];
  /** The query that led to them: as typed, or as it was likely meant. */
  query: string;
  /** Words that nothing here has. */
  unknown: string[];
  /** What may have been meant. */
  suggestion: string | undefined;
  /** The results of what may have been meant come before those of the words as typed. */
  comesFirst: boolean;
  /** Cuts the excerpt of a record's text that answers; none when only names were looked up. */
  excerpt: ((text: string) => ExcerptPart[]) | undefined;
}

/**
 * Where a word is nowhere here, the results are those of what was likely meant, and `unknown` says so. Where it is only
 * rare, they come after those of the words as typed; before them where only sources have it, in whatever language.
 */
export function findingsOf(typed: FoundInAll, prepared: PreparedNames): Findings {
  const { results, unknown, suggestion } = typed;
  const meant = suggestion?.found;
  const isMeant = meant !== undefined && unknown.length > 0;
  const numbers = new Set(results.map(({ entry }) => entry.number));
  const others = meant?.results.filter(({ entry }) => !numbers.has(entry.number)) ?? [];
  const isInSourcesAlone = others.length > 0 && results.every(({ entry }) => entry.kind === 'sources');
  return {
    results: isMeant ? meant.results : isInSourcesAlone ? [...others, ...results] : [...results, ...others],
    comesFirst: isMeant || isInSourcesAlone,
    query: isMeant ? suggestion!.text : typed.query.text,
    unknown: unknown.map(({ typed: words }) => words),
    suggestion: suggestion?.text,
    excerpt: (text) => excerptOf(text, isMeant ? meant : typed, prepared),
  };
}
