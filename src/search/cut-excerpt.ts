/** Cuts the part of a text that shows most of what was looked for. */
import type { Mark } from './mark-words.ts';

export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

const before = 60;

function atWord(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(' ', place);
  return space === -1 || space - place > 30 ? place : space + 1;
}

/** The start of the stretch of `length` characters that holds most marks; the start of its sentence when that is near. */
function startOf(text: string, marks: readonly Mark[], length: number): number {
  let [best, most] = [0, -1];
  for (const { start } of marks) {
    const held = marks.filter((mark) => mark.start >= start && mark.end <= start + length - before).length;
    if (held > most) [best, most] = [start, held];
  }
  if (best + before < length) return 0;
  const sentence = Math.max(text.lastIndexOf('. ', best), text.lastIndexOf('\n', best)) + 1;
  if (sentence > 0 && best - sentence < before * 2) return sentence + (text[sentence] === ' ' ? 1 : 0);
  return atWord(text, best - before);
}

/** At most about `length` characters, with what is marked apart from what is not. */
export function cutExcerpt(text: string, marks: readonly Mark[], length = 220): ExcerptPart[] {
  const from = startOf(text, marks, length);
  const rest = text.slice(from);
  const end = rest.length <= length ? text.length : from + rest.lastIndexOf(' ', length);
  const parts: ExcerptPart[] = [];
  let at = from;
  const push = (to: number, isMarked: boolean) => {
    const piece = text.slice(at, to).replace(/(?<![.!?…]”?)\s*\n\s*/g, ' · ').replace(/\s+/g, ' ');
    if (piece) parts.push({ text: piece, isMarked });
    at = to;
  };
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    push(mark.start, false);
    push(mark.end, true);
  }
  push(end, false);
  if (from > 0) parts.unshift({ text: '… ', isMarked: false });
  if (end < text.length) parts.push({ text: ' …', isMarked: false });
  return parts;
}
