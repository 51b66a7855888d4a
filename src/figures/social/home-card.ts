/** The card of the whole site, and of every page without one of its own: the title, and every claim as a square. */
import type { Subject } from '../../model/subject.ts';
import type { Card, Measure } from './card.ts';
import { belowLabel, left, placeLabel, placeName, placeRedRule, right, summaryType } from './grid.ts';
import { placeFamilies } from './place-families.ts';
import type { Sizes } from './set-lines.ts';
import { heightOf, placeLines, setLines } from './set-lines.ts';
import { gridFor, placeSquares } from './square-grid.ts';

const headline: Sizes = { face: 'sans', weight: 800, tracking: -0.04, sizes: [136, 128, 120, 112, 104, 96, 88, 80, 72, 64, 56, 48], leading: 0.9 };
const footHeight = 120;

export function homeCard(subject: Subject, measure: Measure): Card {
  const { claims } = subject.lists;
  const words = `One article’s ${claims.length} claims, each beside what the public record says.`;
  const foot = setLines(words, { width: left.width, height: footHeight }, summaryType, measure);
  const footTop = Math.round(left.y + left.height - heightOf(foot));
  const titleTop = left.y - 6;
  const families = placeFamilies(claims, right.x, right.y + right.height, measure);
  const room = { width: right.width, height: right.height - belowLabel - families.height - 28 };
  return {
    ground: 'page',
    marks: [
      ...placeName(subject.site.name),
      placeRedRule(),
      ...placeLines(setLines(subject.site.title, { width: left.width, height: footTop - 48 - titleTop }, headline, measure), left.x, titleTop, 'ink'),
      ...placeLines(foot, left.x, footTop, 'ink'),
      ...placeLabel('What the record says', right, measure),
      ...placeSquares(claims, gridFor(claims.length, room, 92), right.x, right.y + belowLabel),
      ...families.marks,
    ],
  };
}
