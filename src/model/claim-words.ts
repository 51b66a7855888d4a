/** A claim where it stands: in its sentence of the explainer, and among the other claims. */
import { derivedMap } from './derived.ts';
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

const mostOnSameSources = 6;

/** For each claim the others that rest on its sources. */
function* findOnSameSources({ lists: { claims } }: Subject): Generator<[string, JoinedClaim[]]> {
  const bySource = groupByKeys(claims, ({ evidence }) => evidence.map(({ source }) => source.id));
  const placeOf = new Map(claims.map((claim, place) => [claim, place]));
  for (const claim of claims) {
    const sources = new Set(claim.evidence.filter(({ role }) => role !== 'context').map(({ source }) => source.id));
    const shared = new Map<JoinedClaim, number>();
    for (const other of [...sources].flatMap((source) => bySource.get(source) ?? [])) shared.set(other, (shared.get(other) ?? 0) + 1);
    const others = [...shared.keys()]
      .filter((other) => other.id !== claim.id)
      .sort((left, right) => shared.get(right)! - shared.get(left)! || placeOf.get(left)! - placeOf.get(right)!)
      .slice(0, mostOnSameSources);
    yield [claim.id, others];
  }
}

const onSameSources = derivedMap('claims on the same sources', findOnSameSources);

/** Other claims that rest on the same sources, those with most in common first, then in order; a few. */
export function claimsOnSameSources(subject: Subject, claim: JoinedClaim): readonly JoinedClaim[] {
  return onSameSources(subject).get(claim.id) ?? [];
}
