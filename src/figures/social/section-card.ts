/** The card of a section: its title, and how its claims stand; its summary when it sets out none. */
import type { JoinedSection } from '../../model/joined.ts';
import type { Subject } from '../../model/subject.ts';
import type { Card, CardMark, Measure } from './card.ts';
import { belowLabel, labelType, left, noteType, placeName, placeRedRule, right, summaryType } from './grid.ts';
import { placeFamilies } from './place-families.ts';
import type { Sizes } from './set-lines.ts';
import { placeLines, setLines } from './set-lines.ts';
import { gridFor, placeSquares } from './square-grid.ts';

const headline: Sizes = { face: 'sans', weight: 800, tracking: -0.035, sizes: [112, 104, 96, 88, 80, 72, 64, 56, 48], leading: 0.98 };

/** "Sentences 3 to 8 of the article"; empty when the section sets out none. */
function sentencesOf({ text }: JoinedSection): string {
  const sentences = text.rows.flatMap(({ sentence }) => sentence ?? []);
  const [first, last] = [Math.min(...sentences), Math.max(...sentences)];
  if (sentences.length === 0) return '';
  return first === last ? `Sentence ${first} of the article` : `Sentences ${first} to ${last} of the article`;
}

function placeFindings({ claims, summary }: JoinedSection, measure: Measure): CardMark[] {
  const top = right.y + belowLabel;
  const label: CardMark = { kind: 'text', x: right.x, y: right.y, text: claims.length > 0 ? 'What the record says' : 'In short', type: labelType, colour: 'ink' };
  if (claims.length === 0) return [label, ...placeLines(setLines(summary, { ...right, height: right.height - belowLabel }, summaryType, measure), right.x, top, 'ink')];
  const families = placeFamilies(claims, right.x, right.y + right.height, measure);
  const room = { width: right.width, height: right.height - belowLabel - families.height - 28 };
  return [label, ...placeSquares(claims, gridFor(claims.length, room, 92), right.x, top), ...families.marks];
}

export function sectionCard(subject: Subject, section: JoinedSection, measure: Measure): Card {
  const place = `Section ${subject.lists.sections.indexOf(section) + 1} of ${subject.lists.sections.length}`;
  const body = { width: left.width, height: left.height - belowLabel - 64 };
  return {
    ground: 'page',
    marks: [
      ...placeName(subject.site.name),
      placeRedRule(),
      { kind: 'text', x: left.x, y: left.y, text: place, type: labelType, colour: 'ink' },
      ...placeLines(setLines(section.title, body, headline, measure), left.x, left.y + belowLabel, 'ink'),
      { kind: 'text', x: left.x, y: left.y + left.height, text: sentencesOf(section), type: noteType, colour: 'ink-2' },
      ...placeFindings(section, measure),
    ],
  };
}
