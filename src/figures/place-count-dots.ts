/** Numbers published of one thing, a row each: who said it, the number, and where it stands on a common scale. */
import type { ScaleLinear } from 'd3';
import { scaleLinear } from 'd3';
import type { CountItem } from './counts-facts.ts';
import { headsWidth, rowsOf, weightOfCount } from './place-counts.ts';
import { textWidth } from './text-width.ts';
import { linesOf } from './tracks.ts';

export interface PlacedDot {
  item: CountItem;
  lines: string[];
  /** Centre of the dot, or where the arrow of "more than" starts. */
  x: number;
  y: number;
}

export interface PlacedCountDots {
  width: number;
  height: number;
  /** Where the number of a row ends. */
  headX: number;
  /** The scale, from its first to its last unit. */
  left: number;
  right: number;
  /** Where the scale's line stands. */
  bottom: number;
  ticks: { text: string; x: number }[];
  dots: PlacedDot[];
}

const row = 24;
const lineHeight = 16;
const gap = 14;

/** Whole numbers along the scale, as many as stand clear of each other and inside the frame. */
function placeTicks(scale: ScaleLinear<number, number>, width: number): PlacedCountDots['ticks'] {
  const [first = 0, last = 0] = scale.range();
  const halfOf = (text: string) => textWidth(text) / 2;
  for (let count = Math.max(1, Math.floor((last - first) / 20)); count > 0; count -= 1) {
    const ticks = scale
      .ticks(count)
      .filter((tick) => Number.isInteger(tick))
      .map((tick) => ({ text: String(tick), x: Math.round(scale(tick)) }))
      .filter(({ text, x }) => x + halfOf(text) <= width);
    if (ticks.every(({ text, x }, index) => index === 0 || x - halfOf(text) - 6 >= ticks[index - 1]!.x + halfOf(ticks[index - 1]!.text))) return ticks;
  }
  return [];
}

export function placeCountDots(items: readonly CountItem[], width: number): PlacedCountDots {
  const heads = headsWidth(items);
  const whoWidth = Math.round((width - heads) * 0.56);
  const headX = whoWidth + gap + heads;
  const [left, right] = [headX + gap, width];
  const values = items.map(({ value }) => value);
  const isOpen = items.some((item) => item.isOpen);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const scale = scaleLinear([lowest, highest + (isOpen ? Math.max(1, (highest - lowest) / 3) : lowest === highest ? 1 : 0)], [left + 6, right - 6]);
  const ticks = placeTicks(scale, width);
  let y = row / 2;
  const dots = rowsOf(items).flatMap(([, said]) => said).map((item) => {
    const lines = linesOf(`${item.who}${item.limits && ` (${item.limits})`}`, whoWidth, weightOfCount(item));
    const dot = { item, lines, x: Math.round(scale(item.value)), y };
    y += row + (lines.length - 1) * lineHeight;
    return dot;
  });
  const bottom = y - row / 2 + 14;
  return { width, height: bottom + 22, headX, left, right, bottom, ticks, dots };
}
