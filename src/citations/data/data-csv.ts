/** A kind of record as CSV (RFC 4180): a row for each record, or for each item of the list that matters in it. */
import type { DataRecord, DataSet } from './data-sets.ts';
import type { Subject } from '../../model/subject.ts';

/** Kinds whose rows are the items of a list inside the record, and that list's field. */
const unrolled: Partial<Record<DataSet['name'], string>> = { attendance: 'rows', positions: 'statements', sections: 'rows', sources: 'excerpts' };

/** A value in one cell: a list parted by "; ", an object by its values. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(cellOf).join('; ');
  return typeof value === 'object' ? Object.values(value).map(cellOf).filter(Boolean).join(' ') : String(value);
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A header of every field that occurs, then the rows, ended by CRLF. */
export function formatCsv(rows: readonly DataRecord[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

/** One row for each item of `field`, its names joined to the field's where they clash; a record without items keeps one row. */
function unroll(record: DataRecord, field: string): DataRecord[] {
  const { [field]: items, ...rest } = record;
  const rows = (items as DataRecord[]).map((item) => Object.fromEntries(Object.entries(item).map(([key, value]) => [`${field}.${key}`, value])));
  return rows.length > 0 ? rows.map((row) => ({ ...rest, ...row })) : [rest];
}

export function formatDataCsv(subject: Subject, { name, records }: DataSet): string {
  const field = unrolled[name];
  const rows = records(subject);
  return formatCsv(field ? rows.flatMap((record) => unroll(record, field)) : rows);
}
