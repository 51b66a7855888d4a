import { suggest } from '../faults.ts';
import type { RawRecord } from '../record.ts';
import type { Row } from '../section-text.ts';
import type { Checked } from './check.ts';

function checkRow(checked: Checked, record: RawRecord<'sections'>, row: Row): void {
  const at = (field: string, found: unknown, remedy: string, line = row.line) => checked.reportLine(record, line, field, found, remedy);
  for (const id of row.sources) {
    if (!checked.ids.sources.has(id)) at('<Row sources>', id, checked.unknown('sources', id));
  }
  for (const { kind, id, line } of row.references) {
    if (!checked.ids[kind].has(id)) at(`<${kind.slice(0, 1).toUpperCase()}${kind.slice(1, -1)}>`, id, checked.unknown(kind, id), line);
  }
  if (row.sentence === undefined && row.sources.length === 0) {
    at('<Row sources>', undefined, 'name the sources the prose rests on: <Row sources="…">');
  }
  if ((row.id === undefined) !== (row.heading === undefined)) {
    at('<Row heading>', row.heading ?? row.id, 'give a heading and its permanent id together');
  }
  if (row.paragraphs.length === 0) at('<Row>', undefined, 'write the paragraph, or remove the row');
}

/** Each sentence in one row, each claim marked once, in the row of its sentence. */
export function checkSections(checked: Checked): void {
  const { raw } = checked;
  const sentences = new Map<number, string>();
  const marks = new Map<string, string>();
  const claims = new Map(raw.claims.map((record) => [record.data.id, record.data]));
  const total = raw.site[0]?.data.article.sentences ?? 0;
  const orders = new Map<number, string>();
  for (const record of raw.sections) {
    const twin = orders.get(record.data.order);
    if (twin) checked.report(record, ['order'], record.data.order, `choose another place: ${twin} has this one`);
    orders.set(record.data.order, record.file);
    const text = checked.texts.get(record.data.id);
    if (!text) continue;
    for (const { id, line } of text.figures) {
      if (!checked.ids.figures.has(id)) checked.reportLine(record, line, '<Figure>', id, checked.unknown('figures', id));
    }
    for (const row of text.rows) {
      checkRow(checked, record, row);
      if (row.sentence !== undefined) {
        const owner = sentences.get(row.sentence);
        if (!(row.sentence >= 1 && row.sentence <= total)) {
          checked.reportLine(record, row.line, '<Row sentence>', Number.isNaN(row.sentence) ? 'no number' : row.sentence, `write a number from 1 to ${total}`);
        } else if (owner) checked.reportLine(record, row.line, '<Row sentence>', row.sentence, `set a sentence out once: ${owner} has it`);
        sentences.set(row.sentence, `${record.file}:${row.line}`);
      }
      for (const mark of row.claims) {
        const claim = claims.get(mark.id);
        const where = `${record.file}:${mark.line}`;
        const report = (remedy: string) => checked.reportLine(record, mark.line, '<Claim>', mark.id, remedy);
        if (!claim) report(`mark a claim that exists${suggest(mark.id, claims.keys())}, or write “claims/${mark.id}.yaml”`);
        else if (marks.has(mark.id)) report(`mark the claim once: it stands already at ${marks.get(mark.id)}`);
        else if (checked.ids.sections.has(claim.section) && (claim.section !== record.data.id || claim.sentence !== row.sentence)) {
          report(`move the mark to section “${claim.section}”, sentence ${claim.sentence}, or mend claims/${mark.id}.yaml`);
        }
        if (mark.words === '') report('put the words that carry the claim between <Claim> and </Claim>');
        marks.set(mark.id, where);
      }
    }
  }
  for (const record of raw.claims) {
    if (!marks.has(record.data.id) && !checked.unread.has(record.data.section)) {
      checked.report(record, ['id'], record.data.id, `mark it once in sections/${record.data.section}.mdx: <Claim id="${record.data.id}">…</Claim>`);
    }
  }
  const site = raw.site[0];
  for (let sentence = 1; site && checked.unread.size === 0 && sentence <= total; sentence += 1) {
    if (!sentences.has(sentence)) checked.report(site, ['article', 'sentences'], total, `set sentence ${sentence} out in a row: <Row sentence={${sentence}}>`);
  }
}
