/** Turns the text of one file into a record, or into the faults that stand in its way. */
import { parseDocument } from 'yaml';
import type { Fault } from './faults.ts';
import { show } from './faults.ts';
import type { Kind } from './kinds.ts';
import { mdxSchemas, schemas } from './kinds.ts';
import { lineOf, splitFrontMatter } from './locate.ts';
import type { RawRecord } from './record.ts';
import { remedyForIssue, remedyForYaml } from './remedies.ts';

const largest = 1_000_000;

type Parsed<K extends Kind> = { record: RawRecord<K> } | { faults: Fault[] };

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function unreadable(file: string, text: string): Fault | undefined {
  if (text.length > largest) {
    return { file, field: 'file', found: `${text.length} characters`, remedy: 'split it: a record has at most a million' };
  }
  const at = text.indexOf('\0');
  if (at >= 0) {
    const line = text.slice(0, at).split('\n').length;
    return { file, line, field: 'file', found: 'a NUL character', remedy: 'save the file as plain UTF-8 text' };
  }
  return undefined;
}

/** Parses and checks one file. `file` is its path below the content directory; the name must be the record's id. */
export function parseRecord<K extends Kind>(kind: K, file: string, text: string): Parsed<K> {
  const unread = unreadable(file, text);
  if (unread) return { faults: [unread] };
  const parts = kind in mdxSchemas ? splitFrontMatter(text) : { yaml: text.replace(/^\uFEFF/, ''), body: '', bodyLine: 1 };
  if (!parts) {
    const remedy = 'start the file with front matter between two lines of ---';
    return { faults: [{ file, line: 1, field: 'front matter', found: 'none', remedy }] };
  }
  const firstLine = kind in mdxSchemas ? 2 : 1;
  const document = parseDocument(parts.yaml, { prettyErrors: false });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    return {
      faults: broken.map((error) => ({
        file,
        line: parts.yaml.slice(0, error.pos[0]).split('\n').length + firstLine - 1,
        field: 'YAML',
        found: show(parts.yaml.slice(error.pos[0], error.pos[1] + 20)),
        remedy: remedyForYaml(error),
      })),
    };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { faults: [{ file, line: firstLine, field: 'YAML', found: 'an alias', remedy: 'write the value out: aliases (*name) are not read' }] };
  }
  if (value === null || value === undefined) {
    return { faults: [{ file, line: firstLine, field: 'file', found: 'no content', remedy: 'write the record, or remove the file' }] };
  }
  const result = schemas[kind].safeParse(value);
  if (!result.success) {
    const faultAt = (path: readonly PropertyKey[], remedy: string): Fault => {
      const found = valueAt(value, path);
      const line = lineOf(parts.yaml, path, firstLine);
      return { file, line, field: path.join('.') || 'record', found: show(found), remedy: found === undefined ? `add the field: ${remedy}` : remedy };
    };
    return {
      faults: result.error.issues.flatMap((issue) => {
        const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
        return paths.map((path) => faultAt(path, remedyForIssue(issue)));
      }),
    };
  }
  const data = result.data as RawRecord<K>['data'];
  const name = file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
  if (data.id !== name) {
    const remedy = `name the file “${data.id}${file.slice(file.lastIndexOf('.'))}”, or mend the id: the two are the same`;
    return { faults: [{ file, line: lineOf(parts.yaml, ['id'], firstLine), field: 'id', found: show(data.id), remedy }] };
  }
  return { record: { kind, file, data, body: parts.body, bodyLine: parts.bodyLine, source: text } };
}
