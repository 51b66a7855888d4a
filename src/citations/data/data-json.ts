/** A kind of record as a JSON file. */
import { absolute } from '../../model/addresses.ts';
import { asOf } from '../../model/as-of.ts';
import { schemaFile } from '../../model/file-addresses.ts';
import type { Subject } from '../../model/subject.ts';
import type { DataSet } from './data-sets.ts';

export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The file's text, indented, with a line end. */
export function formatDataJson(subject: Subject, { name, records }: DataSet, edition?: string): string {
  const file = {
    $schema: absolute(schemaFile(name)),
    publisher: subject.site.name,
    licence,
    asOf: asOf(subject),
    ...(edition === undefined ? {} : { edition }),
    records: records(subject),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
