/** The words that "copy quotation" takes, before the citation that follows them. */
import type { Anchor } from '../model/anchors.ts';
import type { FrozenText } from '../schema/edition.ts';
import { printCounts } from '../model/print-count.ts';
import type { Subject } from '../model/subject.ts';
import { verdictWords } from '../model/verdicts.ts';
import { normalise } from './editions/normalise.ts';
import { passageOf } from './passages.ts';

function quote(text: string): string {
  return `“${normalise(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** What stands at an anchor, in quotation marks; of a claim, what the article says and what the record finds. */
export function quotationOf(subject: Subject, { id, kind, label }: Anchor, frozen: FrozenText | undefined): string {
  switch (kind) {
    case 'section':
      return quote(subject.get('sections', id).summary);
    case 'heading': {
      const row = passageOf(subject, id)?.row;
      return quote(printCounts(subject, row?.paragraphs.join(' ') ?? label));
    }
    case 'claim': {
      const { text, verdict, verdictNote, note } = subject.get('claims', id);
      const finding = [verdictWords[verdict].toLowerCase(), verdictNote].filter(Boolean).join(', ');
      return `${quote(text)} Finding: ${finding}. ${quote(note)}`;
    }
    case 'event':
      return quote(subject.get('events', id).summary);
    case 'figure':
      return quote(frozen?.parts[0]?.text.join(' ') ?? label);
    case 'actor':
      return quote(subject.get('actors', id).summary);
    case 'topic':
      return quote(subject.get('topics', id).summary);
    default:
      return quote(label);
  }
}
