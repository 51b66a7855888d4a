import type { RawRecord } from '../record.ts';
import { idPattern } from '../../schema/fields.ts';
import { kinds } from '../kinds.ts';
import type { Checked } from './check.ts';

/** Ids owned by the frame of every page. */
const reserved = new Set(['contents', 'main', 'search', 'top']);

/** No id twice across the site, whatever its kind; the first excerpt of a source bears the source's id. */
export function checkIds(checked: Checked): void {
  const owners = new Map<string, string>();
  const claimId = (record: RawRecord, path: PropertyKey[], id: string) => {
    if (reserved.has(id)) checked.report(record, path, id, 'choose another id: the frame of the page uses this one');
    const owner = owners.get(id);
    if (owner) checked.report(record, path, id, `choose another id: ${owner} has it, and an id stands once on the whole site`);
    else owners.set(id, record.file);
  };
  for (const kind of kinds) {
    if (kind === 'figures' || kind === 'tombstones') continue;
    for (const record of checked.raw[kind] as RawRecord[]) claimId(record, ['id'], record.data.id);
  }
  for (const record of checked.raw.sources) {
    record.data.excerpts.forEach((excerpt, index) => {
      if (index === 0) {
        if (excerpt.id !== record.data.id) checked.report(record, ['excerpts', 0, 'id'], excerpt.id, `write “${record.data.id}”: the first excerpt bears the source's id`);
      } else claimId(record, ['excerpts', index, 'id'], excerpt.id);
    });
  }
  const claimHeading = (record: RawRecord, line: number, field: string, id: string) => {
    const owner = owners.get(id) ?? (reserved.has(id) ? 'the frame of the page' : undefined);
    if (owner) checked.reportLine(record, line, field, id, `choose another id: ${owner} has it`);
    else if (!idPattern.test(id)) checked.reportLine(record, line, field, id, 'write an id of lower-case letters, digits and single hyphens');
    else owners.set(id, record.file);
  };
  for (const record of checked.raw.sections) {
    for (const row of checked.texts.get(record.data.id)?.rows ?? []) {
      if (row.id !== undefined) claimHeading(record, row.line, '<Row id>', row.id);
    }
  }
  for (const { record, id, line } of checked.headings) claimHeading(record, line, 'heading', id);
}
