/** JSON Schemas of what `/data/` publishes, made from the schemas that authors write by. */
import { z } from 'astro/zod';
import { schemas } from '../../model/kinds.ts';
import type { Kind } from '../../model/kinds.ts';

export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

function schemaOf(kind: Kind): JsonSchema {
  return z.toJSONSchema(schemas[kind], { io: 'output', reused: 'inline' }) as JsonSchema;
}

/** The names of a kind's fields, in the order of its schema. */
export function fieldsOf(kind: Kind): string[] {
  return Object.keys(schemaOf(kind).properties ?? {});
}

const string = { type: 'string' };
const strings = { type: 'array', items: string };

const thin = { type: 'boolean', description: 'No source that supports or departs is better than tier C.' };

/** Fields that are published beside those an author writes. */
const computed: Partial<Record<Kind, Record<string, JsonSchema>>> = {
  sections: {
    rows: {
      description: 'The prose without markup; a row sets out a sentence of the article or explains.',
      type: 'array',
      items: {
        type: 'object',
        properties: { sentence: { type: 'integer' }, id: string, heading: string, paragraphs: strings, claims: strings, sources: strings },
        required: ['paragraphs', 'claims', 'sources'],
        additionalProperties: false,
      },
    },
  },
  claims: { words: { ...string, description: 'The words that carry the claim in the prose.' }, thin },
  events: { thin },
  positions: { stance: { enum: ['yes', 'consider', 'other', 'no', 'unsaid'], description: 'That of the newest statement.' }, thin },
  counts: { thin },
  actors: { thin },
  topics: { thin },
};

/** What is computed of a row of attendance. */
const computedRow = { thin, state: { enum: ['named', 'weak', 'absent', 'conflicting'], description: '“named” rests on tier B or better, “weak” on C.' } };

function extend(schema: JsonSchema, properties: Record<string, JsonSchema>): JsonSchema {
  return { ...schema, properties: { ...schema.properties, ...properties }, required: [...(schema.required ?? []), ...Object.keys(properties)] };
}

/** The schema of a published record: what its author may write, its address, and what is computed of it. */
export function recordSchema(kind: Kind): JsonSchema {
  const { $schema: _, ...written } = schemaOf(kind);
  const schema = extend(written as JsonSchema, { ...computed[kind], address: { type: 'string', format: 'uri', description: 'Where the record stands on the site.' } });
  if (kind === 'attendance') {
    const rows = schema.properties!['rows']!;
    schema.properties!['rows'] = { ...rows, items: extend(rows['items'] as JsonSchema, computedRow) };
  }
  return schema;
}

/** The schema of a whole file: `records`, and what is said of all of them. */
export function fileSchema(kind: Kind, id: string, holds: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: kind,
    description: holds,
    type: 'object',
    properties: {
      $schema: { type: 'string', format: 'uri' },
      publisher: string,
      licence: { type: 'string', format: 'uri' },
      asOf: { ...string, description: 'The newest day of which the record knows something that happened.' },
      edition: { ...string, description: 'The newest edition; missing before the first.' },
      records: { type: 'array', items: recordSchema(kind) },
    },
    required: ['$schema', 'publisher', 'licence', 'asOf', 'records'],
    additionalProperties: false,
  };
}
