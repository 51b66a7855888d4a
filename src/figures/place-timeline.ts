/**
 * The timeline with time from left to right: a band of tracks for each lane, the article's days behind all of them,
 * and what waits for a condition apart from the axis.
 */
import { formatSpan } from '../model/dates.ts';
import type { PlacedLane, PlacedTimeline, PlacedTimelineItem, TimelineInput } from './placed-timeline.ts';
import { labelOf, weightOf } from './placed-timeline.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { Span } from './time-axis.ts';
import { placeAxis, placeDays, spanOf, timeScale } from './time-axis.ts';
import type { ArticleDays, TimelineItem } from './timeline-facts.ts';
import { linesOf, placeOnTracks } from './tracks.ts';

const track = 22;
const lineHeight = 16;
const padding = 14;
const apartWidth = 200;
const diamondOffset = 14;
/** From here on lane names have a column of their own, and so has what is conditional. */
const roomy = 1000;

/** Places the head of the axis: the article's words on the line of the years, or above it where they would meet. */
function placeHead(span: Span, left: number, right: number, article: ArticleDays) {
  const axis = placeAxis(span, left, right);
  const days = placeDays(span, left, right, article.from, article.to);
  const text = `The article is written, ${formatSpan(article.from, article.to)}`;
  const width = textWidth(text, 'bold');
  const x = days.x + 6 + width <= right ? days.x + 6 : Math.max(left, right - Math.ceil(width));
  const meets = axis.years.some((year) => year.x < x + width + 8 && year.x + textWidth(year.text, 'bold') + 8 > x);
  const labelY = 12;
  const yearY = meets ? labelY + 20 : labelY;
  const monthY = yearY + 22;
  return { axis, band: { ...days, label: { text, x }, labelY }, yearY, monthY, top: monthY + 12 };
}

/** Stacks conditional items from `y` on; returns them and where they end. */
function stackApart(items: readonly TimelineItem[], x: number, y: number, width: number): { placed: PlacedTimelineItem[]; end: number } {
  let end = y;
  const placed = items.map((item) => {
    const lines = linesOf(item.label, width - diamondOffset - 7, weightOf(item));
    const at = end;
    end += lines.length * lineHeight + track - lineHeight;
    return { item, x: x + 7, y: at, textX: x + 7 + diamondOffset, side: 'right' as const, lines };
  });
  return { placed, end };
}

export function placeTimeline({ items, lanes, article }: TimelineInput, width: number): PlacedTimeline {
  const isRoomy = width >= roomy;
  const dated = items.flatMap((item) => (item.date ? [{ item, date: item.date }] : []));
  const apart = items.filter(({ date }) => date === undefined);
  const nameWidth = isRoomy ? Math.min(150, Math.ceil(Math.max(0, ...lanes.map(({ label }) => textWidth(label, 'bold')))) + 20) : 0;
  const left = nameWidth;
  const right = isRoomy && apart.length > 0 ? width - apartWidth - 36 : width;
  const span = spanOf([...dated.map(({ date }) => date), article.from, article.to]);
  const at = timeScale(span, left, right);
  const head = placeHead(span, left, right, article);

  let y = head.top;
  const placed: PlacedTimelineItem[] = [];
  const placedLanes = lanes.map(({ id, label }, index): PlacedLane => {
    const top = y;
    const name = wrapText(label, isRoomy ? nameWidth - 12 : width, 'bold');
    const first = top + padding + (isRoomy ? 0 : 24);
    const own = dated
      .filter(({ item }) => item.lane === index)
      .map(({ item, date }) => ({ item, at: at(date), label: labelOf(item), weight: weightOf(item) }))
      .sort((a, b) => a.at - b.at);
    const tracks = placeOnTracks(own, left, right);
    own.forEach(({ item, at: x }, order) => {
      const { track: level, textX, side, label: shown } = tracks[order]!;
      placed.push({ item, x, y: first + level * track, textX, side, lines: [shown] });
    });
    const levels = Math.max(1, ...tracks.map(({ track: level }) => level + 1));
    const beside = isRoomy ? stackApart(apart.filter(({ lane }) => lane === index), right + 36, first, apartWidth) : undefined;
    placed.push(...(beside?.placed ?? []));
    const nameEnd = isRoomy ? first + (name.length - 1) * lineHeight : first;
    y = Math.max(first + (levels - 1) * track, nameEnd, (beside?.end ?? 0) - track) + padding + 2;
    return { id, name, nameX: 0, nameY: top + padding + 4, top, bottom: y };
  });

  const bottom = y;
  const below = isRoomy ? undefined : stackApart(apart, 0, bottom + 62, width);
  placed.push(...(below?.placed ?? []));
  const lineX = right + 18;
  return {
    width,
    height: below && apart.length > 0 ? below.end - 6 : bottom + 1,
    left,
    right,
    ...head,
    bottom,
    lanes: placedLanes,
    items: [...placed.filter(({ item }) => item.date), ...placed.filter(({ item }) => !item.date)],
    apart:
      apart.length === 0
        ? undefined
        : isRoomy
          ? { x: right + 36, y: 12, line: { x1: lineX, y1: 0, x2: lineX, y2: bottom } }
          : { x: 0, y: bottom + 38, line: { x1: 0, y1: bottom + 16, x2: width, y2: bottom + 16 } },
  };
}
