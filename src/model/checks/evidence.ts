import type { SourceRef } from '../../schema/fields.ts';
import { restsOnWorstTier, sourceResolver } from '../evidence.ts';
import type { RawRecord } from '../record.ts';
import { departs } from '../verdicts.ts';
import type { Checked } from './check.ts';

const nothingOnWorstTier = 'add a source of tier C or better: nothing rests on tier D alone';

/** The tier rules: a basis for every statement, nothing on D alone, no source that nothing cites. */
export function checkEvidence(checked: Checked): void {
  const { raw } = checked;
  const resolve = sourceResolver(raw.sources.map(({ data }) => data));
  const cited = new Set<string>();

  const weigh = (record: RawRecord, path: readonly PropertyKey[], refs: readonly SourceRef[]) => {
    const evidence = refs.filter(({ id }) => checked.ids.sources.has(id)).map(resolve);
    for (const { source } of evidence) cited.add(source.id);
    if (restsOnWorstTier(evidence)) {
      checked.report(record, path, refs, nothingOnWorstTier);
    }
  };

  for (const record of raw.claims) {
    const { sources, basis, verdict } = record.data;
    weigh(record, ['sources'], sources);
    if (sources.length === 0 && !basis) {
      checked.report(record, ['sources'], undefined, 'name the sources behind the verdict, or write “basis: general-knowledge”');
    }
    const has = (role: SourceRef['role']) => sources.some((ref) => ref.role === role);
    if (sources.length > 0 && !basis && verdict === 'supported' && !has('supports')) {
      checked.report(record, ['sources'], sources, 'give at least one source the role “supports”, or mend the verdict');
    }
    if (sources.length > 0 && departs(verdict) && verdict !== 'unsupported' && !has('departs')) {
      checked.report(record, ['sources'], sources, 'give at least one source the role “departs”, or mend the verdict');
    }
  }
  for (const record of raw.events) weigh(record, ['sources'], record.data.sources);
  for (const record of raw.actors) weigh(record, ['sources'], record.data.sources);
  for (const record of raw.topics) weigh(record, ['sources'], record.data.sources);
  for (const record of raw.counts) weigh(record, ['sources'], record.data.sources);
  for (const record of raw.attendance) {
    record.data.rows.forEach((row, index) => weigh(record, ['rows', index, 'sources'], row.sources));
  }
  for (const record of raw.positions) {
    record.data.statements.forEach((statement, index) => weigh(record, ['statements', index, 'sources'], statement.sources));
    if (record.data.statements.length === 0 && !record.data.notFound) {
      checked.report(record, ['statements'], undefined, 'add a statement, or say in “notFound” what was looked for');
    }
  }
  for (const record of raw.sections) {
    for (const row of checked.texts.get(record.data.id)?.rows ?? []) {
      const evidence = row.sources.filter((id) => checked.ids.sources.has(id)).map((id) => resolve({ id, role: 'supports' }));
      for (const { source } of evidence) cited.add(source.id);
      if (restsOnWorstTier(evidence)) checked.reportLine(record, row.line, '<Row sources>', row.sources.join(' '), nothingOnWorstTier);
    }
  }
  for (const record of raw.sources) {
    if (!cited.has(record.data.id)) {
      checked.report(record, ['id'], record.data.id, 'cite the source in a record or a row, or remove the file');
    }
  }
}
