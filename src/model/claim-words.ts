/** A claim where it stands: in its sentence of the explainer, and among the other claims. */
import { groupByKeys } from './group-by.ts';
import type { JoinedClaim } from './joined.ts';
import { printCounts } from './print-count.ts';
import type { Subject } from './subject.ts';

/** A sentence of the explainer, cut at the words that carry the claim. */
export interface ClaimInSentence {
  before: string;
  words: string;
  after: string;
}

/** The sentence of the explainer that holds the claim's words. */
export function sentenceOfClaim(subject: Subject, claim: JoinedClaim): ClaimInSentence | undefined {
  const paragraphs = subject.get('sections', claim.section).text.rows.filter((row) => row.claims.some(({ id }) => id === claim.id)).flatMap(({ paragraphs: texts }) => texts);
  const paragraph = paragraphs.find((text) => text.includes(claim.words));
  if (!paragraph || !claim.words) return undefined;
  const at = paragraph.indexOf(claim.words);
  const starts = [...paragraph.slice(0, at).matchAll(/[.!?][”’)]?\s+/g)].map((match) => match.index + match[0].length);
  const before = paragraph.slice(starts.at(-1) ?? 0, at);
  const rest = paragraph.slice(at + claim.words.length);
  const end = /[.!?][”’)]?(?=\s|$)/.exec(rest);
  const print = (text: string) => printCounts(subject, text);
  return { before: print(before), words: print(claim.words), after: print(rest.slice(0, end ? end.index + end[0].length : undefined)) };
}

interface ClaimsBySource {
  bySource: ReadonlyMap<string, readonly JoinedClaim[]>;
  /** In the list of all claims. */
  placeOf: ReadonlyMap<JoinedClaim, number>;
}

const indexes = new WeakMap<Subject, ClaimsBySource>();

function indexOf(subject: Subject): ClaimsBySource {
  const { claims } = subject.lists;
  const index = indexes.get(subject) ?? {
    bySource: groupByKeys(claims, ({ evidence }) => evidence.map(({ source }) => source.id)),
    placeOf: new Map(claims.map((claim, place) => [claim, place])),
  };
  indexes.set(subject, index);
  return index;
}

/** Other claims that rest on the same sources, those with most in common first, then in order; at most `most`. */
export function claimsOnSameSources(subject: Subject, claim: JoinedClaim, most = 6): JoinedClaim[] {
  const { bySource, placeOf } = indexOf(subject);
  const sources = new Set(claim.evidence.filter(({ role }) => role !== 'context').map(({ source }) => source.id));
  const shared = new Map<JoinedClaim, number>();
  for (const other of [...sources].flatMap((source) => bySource.get(source) ?? [])) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared.keys()]
    .filter((other) => other.id !== claim.id)
    .sort((left, right) => shared.get(right)! - shared.get(left)! || placeOf.get(left)! - placeOf.get(right)!)
    .slice(0, most);
}
