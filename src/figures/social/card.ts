/** A card for sharing as plain geometry, in its own pixels: what to print, where, and in which of the site's colours. */

/** A colour of the site's tokens, without the dashes. */
export type Colour = 'page' | 'plate' | 'ink' | 'ink-2' | 'ink-3' | 'red' | 'fill' | 'hair';

/** How a line of text is set. */
export interface Type {
  face: 'sans' | 'serif';
  weight: number;
  /** In pixels. */
  size: number;
  /** Added after each letter, in ems. */
  tracking: number;
}

/** Height of a capital letter of the sans face, in ems. */
export const capital = 0.687;

/** Width in pixels of a line of text. */
export type Measure = (text: string, type: Type) => number;

export interface TextMark {
  kind: 'text';
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  type: Type;
  colour: Colour;
}

/** A horizontal or upright rule; `dash` is the length of its strokes and of the gaps between them. */
export interface RuleMark {
  kind: 'rule';
  x: number;
  y: number;
  width: number;
  height: number;
  colour: Colour;
  dash?: [stroke: number, gap: number];
}

/** A shape in units of its own; thickness and dash are in those units too. */
export interface Shape {
  /** SVG path data. */
  d: string;
  fill?: Colour;
  stroke?: Colour;
  thickness?: number;
  dash?: [stroke: number, gap: number];
}

/** A shape whose origin stands at (x, y), `scale` pixels to its unit. */
export interface ShapeMark extends Shape {
  kind: 'shape';
  x: number;
  y: number;
  scale: number;
}

export type CardMark = TextMark | RuleMark | ShapeMark;

export interface Card {
  ground: 'page' | 'plate';
  /** In the order of printing. */
  marks: CardMark[];
}

/** A part of the card. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The size that every network shows whole. */
export const cardWidth = 1200;
export const cardHeight = 630;
