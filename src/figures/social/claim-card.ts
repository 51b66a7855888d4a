/** The card of a claim: what the article says left of the red rule, what the record finds right of it. */
import type { JoinedClaim } from '../../model/joined.ts';
import type { Subject } from '../../model/subject.ts';
import { kindWords } from '../../model/verdicts.ts';
import type { Card, CardMark, Measure } from './card.ts';
import { belowLabel, left, noteType, placeLabel, placeName, placeRedRule, right } from './grid.ts';
import { placeStamp } from './place-stamp.ts';
import type { Sizes } from './set-lines.ts';
import { placeLines, setLines } from './set-lines.ts';
import { gridFor, heightOfGrid, placeSquares } from './square-grid.ts';

const headline: Sizes = { face: 'sans', weight: 800, tracking: -0.03, sizes: [96, 92, 88, 84, 80, 76, 72, 68, 64, 60, 56, 52, 48], leading: 1.02 };
const note: Sizes = { ...noteType, sizes: [noteType.size], leading: 1.25 };
/** More squares than these would be specks. */
const mostSquares = 120;
const stripHeight = 80;

function placeStrip(claim: JoinedClaim, claims: readonly JoinedClaim[]): CardMark[] {
  if (claims.length > mostSquares) return [];
  const box = { ...right, height: stripHeight };
  const grid = gridFor(claims.length, box, 34);
  const looks = claims.map((other) => (other.id === claim.id ? claim : undefined));
  return placeSquares(looks, grid, right.x, right.y + right.height - heightOfGrid(claims.length, grid));
}

export function claimCard(subject: Subject, claim: JoinedClaim, measure: Measure): Card {
  const foot = `${kindWords[claim.kind]}, sentence ${claim.sentence}`;
  const body = { width: left.width, height: left.height - belowLabel - 64 };
  const stamp = placeStamp(claim.verdict, { ...right, y: right.y + belowLabel, height: 140 }, measure);
  const qualifier = [claim.thin ? 'thin evidence' : '', claim.verdictNote ?? ''].filter(Boolean).join('; ');
  const noteTop = stamp.bottom + 26;
  const room = { width: right.width, height: right.y + right.height - stripHeight - 32 - noteTop };
  return {
    ground: 'page',
    marks: [
      ...placeName(subject.site.name),
      placeRedRule(),
      ...placeLabel(`${claim.id}\u00A0 The article says`, left, measure),
      ...placeLines(setLines(claim.headline, body, headline, measure), left.x, left.y + belowLabel, 'ink'),
      { kind: 'text', x: left.x, y: left.y + left.height, text: foot, type: noteType, colour: 'ink-2' },
      ...placeLabel('The record says', right, measure),
      ...stamp.marks,
      ...(qualifier ? placeLines(setLines(qualifier, room, note, measure), right.x, noteTop, 'ink-2') : []),
      ...placeStrip(claim, subject.lists.claims),
    ],
  };
}
