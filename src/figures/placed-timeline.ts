/** What a timeline is given, and what it is once placed. */
import type { Lane } from '../schema/figure.ts';
import type { AxisLabel, TimeAxis } from './time-axis.ts';
import type { ArticleDays, TimelineItem } from './timeline-facts.ts';

export interface PlacedTimelineItem {
  item: TimelineItem;
  /** Centre of the dot or diamond. */
  x: number;
  y: number;
  /** Where the lines of the label begin, or end. */
  textX: number;
  side: 'right' | 'left';
  /** The label with its date, as it fits. */
  lines: string[];
}

export interface PlacedLane {
  id: string;
  /** Lines of its name, the first baseline at `nameY`. */
  name: string[];
  nameX: number;
  nameY: number;
  /** From its upper rule to the next. */
  top: number;
  bottom: number;
}

export interface PlacedTimeline {
  width: number;
  height: number;
  /** The axis from left to right; its labels stand above `top`. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  axis: TimeAxis;
  yearY: number;
  monthY: number;
  band: { x: number; width: number; label: AxisLabel; labelY: number };
  lanes: PlacedLane[];
  /** Dated ones in order of time, lane by lane, then the conditional. */
  items: PlacedTimelineItem[];
  /** What is conditional: heading, and the dotted line before it. */
  apart: { x: number; y: number; line: { x1: number; y1: number; x2: number; y2: number } } | undefined;
}

export interface TimelineInput {
  items: readonly TimelineItem[];
  lanes: readonly Lane[];
  article: ArticleDays;
}

export function labelOf({ dateWords, label }: Pick<TimelineItem, 'dateWords' | 'label'>): string {
  return `${dateWords} ${label}`.trim();
}

export function weightOf({ isInArticle }: Pick<TimelineItem, 'isInArticle'>): 'bold' | 'regular' {
  return isInArticle ? 'bold' : 'regular';
}
