/** The card of a section: its title, and how its claims stand; its summary when it sets out none. */
import type { JoinedSection } from '../../model/joined.ts';
import type { Subject } from '../../model/subject.ts';
import type { Card, CardMark, Measure } from './card.ts';
import { belowLabel, left, placeLabel, placeName, placeRedRule, right, summaryType } from './grid.ts';
import { placeFamilies } from './place-families.ts';
import type { Sizes } from './set-lines.ts';
import { heightOf, placeLines, setLines } from './set-lines.ts';
import { gridFor, placeSquares } from './square-grid.ts';

const headline: Sizes = { face: 'sans', weight: 800, tracking: -0.035, sizes: [112, 108, 104, 100, 96, 88, 80, 72, 64, 56, 48], leading: 0.98 };
const summaryHeight = 112;

/** ", sentences 3 to 8 of the article"; empty when the section sets out none. */
function sentencesOf({ text }: JoinedSection): string {
  const sentences = text.rows.flatMap(({ sentence }) => sentence ?? []);
  const [first, last] = [Math.min(...sentences), Math.max(...sentences)];
  if (sentences.length === 0) return '';
  return first === last ? `, sentence ${first} of the article` : `, sentences ${first} to ${last} of the article`;
}

/** The summary at the foot of the left side. */
function placeSummary(summary: string, measure: Measure): { marks: CardMark[]; height: number } {
  const set = setLines(summary, { width: left.width, height: summaryHeight }, { ...summaryType, sizes: [32, 30, 28, 26] }, measure);
  const height = Math.round(heightOf(set));
  return { marks: placeLines(set, left.x, left.y + left.height - height, 'ink'), height };
}

function placeFindings({ claims, summary }: JoinedSection, measure: Measure): CardMark[] {
  const top = right.y + belowLabel;
  if (claims.length === 0) return [...placeLabel('In short', right, measure), ...placeLines(setLines(summary, { ...right, height: right.height - belowLabel }, summaryType, measure), right.x, top, 'ink')];
  const families = placeFamilies(claims, right.x, right.y + right.height, measure);
  const room = { width: right.width, height: right.height - belowLabel - families.height - 28 };
  return [...placeLabel('What the record says', right, measure), ...placeSquares(claims, gridFor(claims.length, room, 92), right.x, top), ...families.marks];
}

export function sectionCard(subject: Subject, section: JoinedSection, measure: Measure): Card {
  const place = `Section ${subject.lists.sections.indexOf(section) + 1} of ${subject.lists.sections.length}${sentencesOf(section)}`;
  const foot = section.claims.length > 0 ? placeSummary(section.summary, measure) : { marks: [], height: 0 };
  const body = { width: left.width, height: left.height - belowLabel - foot.height - 44 };
  return {
    ground: 'page',
    marks: [
      ...placeName(subject.site.name),
      placeRedRule(),
      ...placeLabel(place, left, measure),
      ...placeLines(setLines(section.title, body, headline, measure), left.x, left.y + belowLabel, 'ink'),
      ...foot.marks,
      ...placeFindings(section, measure),
    ],
  };
}
