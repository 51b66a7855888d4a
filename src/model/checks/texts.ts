import { findMixedWord, remedyForMixed } from '../../schema/fields.ts';
import { readPageText } from '../page-text.ts';
import type { RawRecord } from '../record.ts';
import { readSectionText } from '../section-text.ts';
import type { Checked } from './check.ts';

/** Runs a reader of MDX; broken markup is a fault at its line. */
function readOrReport<T>(checked: Checked, record: RawRecord<'sections' | 'pages'>, read: (body: string, firstLine?: number) => T): T | undefined {
  const body = record.body ?? '';
  try {
    return read(body, record.bodyLine);
  } catch (error) {
    const { line = 1 } = error as { line?: number };
    const written = body.split('\n')[line - 1]?.trim();
    const remedy = 'close every element and every brace, leave out comments, and write < and { as words';
    checked.reportLine(record, line + (record.bodyLine ?? 1) - 1, 'MDX', written, remedy);
    return undefined;
  }
}

/** Reports the lines of a body in which a word mixes scripts. */
function checkScripts(checked: Checked, record: RawRecord<'sections' | 'pages'>): void {
  (record.body ?? '').split('\n').forEach((line, index) => {
    const mixed = findMixedWord(line);
    if (mixed) checked.reportLine(record, index + (record.bodyLine ?? 1), 'text', mixed, remedyForMixed(mixed));
  });
}

/** Reads the prose of every section into `checked.texts` and of every page into `checked.headings`; reports what may not stand there. */
export function checkTexts(checked: Checked): void {
  for (const record of [...checked.raw.sections, ...checked.raw.pages]) checkScripts(checked, record);
  for (const record of checked.raw.sections) {
    record.text ??= readOrReport(checked, record, readSectionText);
    const { text } = record;
    if (text) checked.texts.set(record.data.id, text);
    else checked.unread.add(record.data.id);
    for (const { line, found, remedy } of text?.strays ?? []) checked.reportLine(record, line, 'text', found, remedy);
  }
  for (const record of checked.raw.pages) {
    const text = readOrReport(checked, record, readPageText);
    for (const { id, line } of text?.headings ?? []) checked.headings.push({ record, id, line });
    for (const { line, found, remedy } of text?.strays ?? []) checked.reportLine(record, line, 'text', found, remedy);
  }
}
