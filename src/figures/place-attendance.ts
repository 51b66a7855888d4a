/** Places the attendance figure: actors down, meetings across, in blocks one below the other when they are too many. */
import { formatShortDate } from '../model/dates.ts';
import type { DrawingWidth } from './drawing-width.ts';
import { fitText } from './place-tile.ts';
import { wrapText } from './text-width.ts';

export interface AttendanceInput {
  rows: { id: string; name: string; shortName: string; attended: number }[];
  meetings: { id: string; label: string; date: string | undefined }[];
}

export interface PlacedHead {
  /** Index of the meeting. */
  meeting: number;
  x: number;
  /** Lines of text with their baselines, from the block's top. */
  lines: { text: string; y: number }[];
}

export interface PlacedBlock {
  y: number;
  heads: PlacedHead[];
  /** Baseline of the heads' last line, from the block's top. */
  headY: number;
  /** A year above the first of its meetings, on drawings whose heads leave it out. */
  years: { text: string; x: number }[];
  /** Middles of the cells, in order of the block's meetings. */
  xs: number[];
  pitch: number;
  /** Index of the first meeting. */
  from: number;
  /** Middles of the rows, in order, from the drawing's top. */
  rows: { id: string; y: number; label: string; total: string }[];
}

export interface PlacedAttendance {
  width: number;
  height: number;
  /** Half the side of a mark. */
  r: number;
  /** Head of the column of totals; stands on the heads' last line. */
  totalHead: string;
  blocks: PlacedBlock[];
}

interface Form {
  label: number;
  total: number;
  /** The least and the most room of a column. */
  pitch: readonly [number, number];
  r: number;
  hasFullNames: boolean;
  heads: 'labels' | 'dates' | 'numbers';
}

const forms: Record<DrawingWidth, Form> = {
  288: { label: 72, total: 20, pitch: [12, 24], r: 4, hasFullNames: false, heads: 'numbers' },
  358: { label: 76, total: 22, pitch: [15, 28], r: 5, hasFullNames: false, heads: 'numbers' },
  736: { label: 124, total: 28, pitch: [34, 44], r: 6, hasFullNames: true, heads: 'dates' },
  1312: { label: 130, total: 32, pitch: [68, 84], r: 7, hasFullNames: true, heads: 'labels' },
};

const rowHeight = 24;
const lineHeight = 15;
const headGap = 10;
const betweenBlocks = 28;

function linesOfHead(form: Form, meeting: AttendanceInput['meetings'][number], index: number, pitch: number): string[] {
  if (form.heads === 'numbers') return pitch >= 20 || index % 2 === 0 ? [String(index + 1), ''] : ['', String(index + 1)];
  if (form.heads === 'dates') return meeting.date ? formatShortDate(meeting.date).split('\u00A0') : [String(index + 1)];
  return meeting.label.split(/(?<=,) /).flatMap((part) => wrapText(part, pitch - 10)).map((line) => fitText(line, pitch - 4)).slice(0, 4);
}

function placeBlock(form: Form, { rows, meetings }: AttendanceInput, from: number, to: number, pitch: number, y: number): PlacedBlock {
  const own = meetings.slice(from, to);
  const xs = own.map((_, index) => form.label + (index + 0.5) * pitch);
  const texts = own.map((meeting, index) => linesOfHead(form, meeting, from + index, pitch));
  const years = form.heads === 'dates'
    ? own.flatMap(({ date }, index) => (date && date.slice(0, 4) !== own[index - 1]?.date?.slice(0, 4) ? [{ text: date.slice(0, 4), x: xs[index]! - 11 }] : []))
    : [];
  const most = Math.max(...texts.map(({ length }) => length));
  const top = years.length > 0 ? lineHeight + 4 : 0;
  const heads = texts.map((lines, index) => ({
    meeting: from + index,
    x: xs[index]!,
    lines: lines.flatMap((text, line) => (text ? [{ text, y: top + (most - lines.length + line + 1) * lineHeight - 3 }] : [])),
  }));
  const first = y + top + most * lineHeight + headGap + rowHeight / 2;
  return {
    y,
    heads,
    headY: top + most * lineHeight - 3,
    years,
    xs,
    pitch,
    from,
    rows: rows.map(({ id, name, shortName, attended }, index) => ({
      id,
      y: first + index * rowHeight,
      label: fitText(form.hasFullNames ? name : shortName, form.label - 6),
      total: String(attended),
    })),
  };
}

export function placeAttendance(input: AttendanceInput, width: DrawingWidth): PlacedAttendance {
  const form = forms[width];
  const room = width - form.label - form.total;
  const most = Math.floor(room / form.pitch[0]);
  const count = Math.max(1, Math.ceil(input.meetings.length / most));
  const each = Math.max(1, Math.ceil(input.meetings.length / count));
  // Even, so that the middles of the cells are whole pixels.
  const pitch = Math.min(form.pitch[1], Math.floor(room / each / 2) * 2);
  const blocks: PlacedBlock[] = [];
  let y = 0;
  for (let from = 0; from < input.meetings.length; from += each) {
    const block = placeBlock(form, input, from, Math.min(from + each, input.meetings.length), pitch, y);
    blocks.push(block);
    y = block.y + block.headY + 3 + headGap + block.rows.length * rowHeight + betweenBlocks;
  }
  const right = form.label + each * pitch + form.total;
  return { width: Math.min(width, right), height: Math.max(0, y - betweenBlocks), r: form.r, totalHead: form.heads === 'numbers' ? 'All' : 'Total', blocks };
}
