/** A card as an SVG without text: letters are outlines, so that it looks the same wherever it is drawn. */
import type { Card, CardMark, Colour, RuleMark, ShapeMark, Type } from '../../figures/social/card.ts';
import { cardHeight, cardWidth } from '../../figures/social/card.ts';

/** What printing needs to know of the site. */
export interface Press {
  colourOf: (colour: Colour) => string;
  /** Path data of a line of text. */
  outline: (text: string, x: number, y: number, type: Type) => string;
}

function printRule({ x, y, width, height, colour, dash }: RuleMark, press: Press): string {
  const fill = press.colourOf(colour);
  if (!dash) return `<path d="M${x} ${y}h${width}v${height}h${-width}Z" fill="${fill}"/>`;
  const middle = y + height / 2;
  return `<path d="M${x} ${middle}h${width}" stroke="${fill}" stroke-width="${height}" stroke-dasharray="${dash.join(' ')}"/>`;
}

/** A shape, its strokes scaled with it. */
export function printShape({ x, y, scale, d, fill, stroke, thickness = 1, dash }: ShapeMark, colourOf: Press['colourOf']): string {
  const paint = [
    `fill="${fill ? colourOf(fill) : 'none'}"`,
    ...(stroke ? [`stroke="${colourOf(stroke)}" stroke-width="${thickness}"`] : []),
    ...(dash ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
  ];
  return `<path transform="translate(${x} ${y}) scale(${scale})" d="${d}" ${paint.join(' ')}/>`;
}

function printMark(mark: CardMark, press: Press): string {
  switch (mark.kind) {
    case 'text':
      return `<path d="${press.outline(mark.text, mark.x, mark.y, mark.type)}" fill="${press.colourOf(mark.colour)}"/>`;
    case 'rule':
      return printRule(mark, press);
    case 'shape':
      return printShape(mark, press.colourOf);
  }
}

export function printCard({ ground, marks }: Card, press: Press): string {
  const colour = press.colourOf(ground);
  const printed = marks.map((mark) => printMark(mark, press)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}" viewBox="0 0 ${cardWidth} ${cardHeight}"><path d="M0 0H${cardWidth}V${cardHeight}H0Z" fill="${colour}"/>${printed}</svg>`;
}
