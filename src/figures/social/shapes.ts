/** Small shapes around their origin, one unit a pixel. */
import type { Shape, ShapeMark } from './card.ts';

export function circle(radius: number): string {
  return `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}

export function diamond(radius: number): string {
  return `M0 ${-radius} ${radius} 0 0 ${radius} ${-radius} 0Z`;
}

export function rectangle(width: number, height: number): string {
  return `M0 0H${width}V${height}H0Z`;
}

/** A shape at (x, y) in pixels. */
export function place(shape: Shape, x: number, y: number): ShapeMark {
  return { kind: 'shape', x, y, scale: 1, ...shape };
}
