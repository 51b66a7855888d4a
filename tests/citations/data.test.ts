import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatDataCsv } from '../../src/citations/data/data-csv.ts';
import { formatDataJson } from '../../src/citations/data/data-json.ts';
import { dataSets } from '../../src/citations/data/data-sets.ts';
import { fileSchema } from '../../src/citations/data/record-schema.ts';
import { dataNames } from '../../src/model/file-addresses.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { testedSites } from '../sites.ts';

/** Reads RFC 4180, without our writer's code. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function validatorOf(schema: object) {
  // Zod names the keys of a record that must be there without describing each: strictRequired would refuse that.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

test('every kind that has an address is published', () => {
  expect(dataSets.map(({ name }) => name)).toEqual([...dataNames]);
});

describe.each(testedSites)('$name', ({ content }) => {
  const subject = readSubject(content);

  test.each(dataSets.map((set) => [set.name, set] as const))('%s.json keeps to its schema', (name, set) => {
    const validate = validatorOf(fileSchema(name, `https://example.org/${name}.json`, set.holds));
    validate(JSON.parse(formatDataJson(subject, set)));
    expect(validate.errors).toBeNull();
  });

  test.each(dataSets.map((set) => [set.name, set] as const))('%s.csv has a cell for every column in every row', (_, set) => {
    const [head = [], ...rows] = readCsv(formatDataCsv(subject, set));
    expect(new Set(head).size).toBe(head.length);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(set.records(subject).length);
  });

  test('the schema refuses a record with a field too many, one too few, or a wrong value', () => {
    const claims = dataSets.find(({ name }) => name === 'claims')!;
    const validate = validatorOf(fileSchema('claims', 'https://example.org/claims.json', claims.holds));
    const file = () => JSON.parse(formatDataJson(subject, claims)) as { records: Record<string, unknown>[] };
    const corruptions: ((record: Record<string, unknown>) => unknown)[] = [(record) => (record['more'] = 1), (record) => delete record['note'], (record) => (record['verdict'] = 'fine')];
    for (const corrupt of corruptions) {
      const spoilt = file();
      corrupt(spoilt.records[0]!);
      expect(validate(spoilt)).toBe(false);
    }
  });
});
