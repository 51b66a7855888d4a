/** Published numbers on a phone: under each thing that was counted its numbers, the highest on top, with a strip of time and who said them. */
import type { CountItem } from './counts-facts.ts';
import { labelOfCount } from './counts-facts.ts';
import type { CountsInput, PlacedCount, PlacedNumber, PlacedUnit } from './place-counts.ts';
import { headsWidth, rowsOf, weightOfCount } from './place-counts.ts';
import { linesOf } from './tracks.ts';
import { wrapText } from './text-width.ts';
import type { AxisLabel } from './time-axis.ts';
import { placeAxis, spanOf, timeScale } from './time-axis.ts';

export interface PlacedCountsDown {
  width: number;
  height: number;
  /** The strip of time. */
  left: number;
  right: number;
  labelX: number;
  /** The day on which the article can first have been written. */
  articleX: number;
  units: (PlacedUnit & { years: AxisLabel[]; yearY: number; stripTop: number })[];
  lines: number[];
  numbers: PlacedNumber[];
  items: PlacedCount[];
}

const row = 22;
const lineHeight = 16;
const strip = 78;

export function placeCountsDown({ items, units, article }: CountsInput, width: number): PlacedCountsDown {
  const numberX = headsWidth(items);
  const left = numberX + 12;
  const right = left + strip;
  const labelX = right + 12;
  const span = spanOf([...items.map(({ date }) => date), article.from]);
  const at = timeScale(span, left, right);
  const axis = placeAxis(span, left, right);
  const numbers: PlacedNumber[] = [];
  const placed: PlacedCount[] = [];
  const placedUnits: PlacedCountsDown['units'] = [];
  let y = 0;
  for (const [index, { id, label }] of units.entries()) {
    const own = items.filter(({ unit }) => unit === index);
    if (own.length === 0) continue;
    const top = y;
    const name = wrapText(label, width, 'bold');
    const yearY = top + 22 + name.length * lineHeight + 6;
    y = yearY + 22;
    const stripTop = yearY + 5;
    for (const [order, [head, said]] of rowsOf(own).entries()) {
      const ruleY = order > 0 ? y - 12 : undefined;
      numbers.push({ text: head, x: numberX, y: y + 5.5, ruleY });
      for (const item of said as CountItem[]) {
        const lines = linesOf(labelOfCount(item), width - labelX, weightOfCount(item));
        placed.push({ item, x: at(item.date), y, textX: labelX, side: 'right', lines });
        y += row + (lines.length - 1) * lineHeight;
      }
      y += 4;
    }
    const bottom = y - 8;
    placedUnits.push({ id, name, nameY: top + 22, top, bottom, years: axis.years, yearY, stripTop });
    y = bottom + 10;
  }
  return { width, height: y, left, right, labelX, articleX: at(article.from), units: placedUnits, lines: axis.lines, numbers, items: placed };
}
