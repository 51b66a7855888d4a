/** What a card's marks take up, to test that they stay inside and apart. */
import type { Card, Measure } from '../../../src/figures/social/card.ts';
import { cardHeight, cardWidth } from '../../../src/figures/social/card.ts';
import type { Box } from '../boxes.ts';
import { outside, overlaps } from '../boxes.ts';

/** From the top of the capitals to the baseline; letters that hang below it may reach between the capitals of the next line. */
export function textBoxes({ marks }: Card, measure: Measure): Box[] {
  return marks.flatMap((mark) =>
    mark.kind === 'text' ? [{ name: mark.text, x0: mark.x, x1: mark.x + measure(mark.text, mark.type), y0: mark.y - 0.68 * mark.type.size, y1: mark.y }] : [],
  );
}

/** What leaves the card's margins, what crosses the red rule, and texts that meet. */
export function faultsOf(card: Card, measure: Measure): string[] {
  const texts = textBoxes(card, measure);
  const rules = card.marks.flatMap((mark) => (mark.kind === 'rule' ? [{ name: `rule at ${mark.y}`, x0: mark.x, x1: mark.x + mark.width, y0: mark.y, y1: mark.y + mark.height }] : []));
  const red = card.ground === 'page' ? rules.filter(({ x0, x1, y1 }) => x1 - x0 === 2 && y1 === cardHeight) : [];
  const shapes = card.marks.flatMap((mark) => (mark.kind === 'shape' ? [{ name: `shape at ${mark.x} ${mark.y}`, x0: mark.x, x1: mark.x, y0: mark.y, y1: mark.y }] : []));
  const margin = 40;
  const inset = texts.map((box) => ({ ...box, x0: box.x0 - margin, x1: box.x1 + margin, y0: box.y0 - margin, y1: box.y1 + margin }));
  return [...outside(inset, cardWidth, cardHeight), ...outside([...rules, ...shapes], cardWidth, cardHeight, 0), ...overlaps([...texts, ...red])];
}
