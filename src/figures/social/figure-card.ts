/** The card of a figure, on the figures' plate: its finding, and the drawing in small. */
import type { FigureId } from '../../model/figure-addresses.ts';
import type { Subject } from '../../model/subject.ts';
import { factsOf } from '../facts-by-id.ts';
import type { Box, Card, CardMark, Measure } from './card.ts';
import { capital } from './card.ts';
import { belowLabel, labelType, left, noteType, placeLabel, placeName, right } from './grid.ts';
import type { Sizes } from './set-lines.ts';
import { placeLines, setLines } from './set-lines.ts';
import { drawSmallAttendance } from './small-attendance.ts';
import { drawSmallClaims } from './small-claims.ts';
import { drawSmallCounts } from './small-counts.ts';
import { drawSmallMembers } from './small-members.ts';
import { drawSmallTimeline } from './small-timeline.ts';

const headline: Sizes = { face: 'sans', weight: 800, tracking: -0.028, sizes: [72, 68, 64, 60, 56, 52, 48, 44], leading: 1.04 };

const drawings: Record<FigureId, (subject: Subject, box: Box, measure: Measure) => CardMark[]> = {
  members: drawSmallMembers,
  attendance: drawSmallAttendance,
  counts: drawSmallCounts,
  timeline: drawSmallTimeline,
  claims: drawSmallClaims,
};

export function figureCard(subject: Subject, id: FigureId, measure: Measure): Card {
  const { number, name } = subject.get('figures', id);
  const { headline: finding, asOf } = factsOf(subject, id);
  const capTop = left.y - Math.round(capital * labelType.size);
  const body = { width: left.width, height: left.height - belowLabel - 64 };
  return {
    ground: 'plate',
    marks: [
      ...placeName(subject.site.name),
      ...placeLabel(`Figure ${number}. ${name}`, left, measure),
      ...placeLines(setLines(finding, body, headline, measure), left.x, left.y + belowLabel, 'ink'),
      { kind: 'text', x: left.x, y: left.y + left.height, text: `As of ${asOf}`, type: noteType, colour: 'ink-2' },
      ...drawings[id](subject, { ...right, y: capTop, height: right.y + right.height - capTop }, measure),
    ],
  };
}
