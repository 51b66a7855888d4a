/** What every check is given, and how it reports. */
import type { Fault } from '../faults.ts';
import { show, suggest } from '../faults.ts';
import type { Kind } from '../kinds.ts';
import { kindNames, kinds, mdxSchemas } from '../kinds.ts';
import { lineOf, splitFrontMatter } from '../locate.ts';
import type { RawRecord, RawSubject } from '../record.ts';
import type { SectionText } from '../section-text.ts';

/** The records under check, with the ids that references may name. */
export class Checked {
  readonly raw: RawSubject;
  readonly faults: Fault[] = [];
  /** Ids by kind; sources also hold their excerpts' ids. */
  readonly ids: Record<Kind, Set<string>>;
  /** The bodies of the sections, by section id, once they are read. */
  readonly texts = new Map<string, SectionText>();
  /** Sections whose body could not be read: what they hold is not known. */
  readonly unread = new Set<string>();
  /** Headings of the pages of prose, once they are read. */
  readonly headings: { record: RawRecord<'pages'>; id: string; line: number }[] = [];

  constructor(raw: RawSubject) {
    this.raw = raw;
    this.ids = Object.fromEntries(
      kinds.map((kind) => [kind, new Set((raw[kind] as RawRecord[]).map(({ data }) => data.id as string))]),
    ) as Record<Kind, Set<string>>;
    for (const { data } of raw.sources) for (const excerpt of data.excerpts) this.ids.sources.add(excerpt.id);
  }

  /** Reports a fault at a field of a record. */
  report(record: RawRecord, path: readonly PropertyKey[], found: unknown, remedy: string): void {
    const { file, source } = record;
    const isMdx = record.kind in mdxSchemas;
    const yaml = source === undefined ? undefined : isMdx ? splitFrontMatter(source)?.yaml : source;
    const line = yaml === undefined ? undefined : lineOf(yaml, path, isMdx ? 2 : 1);
    this.faults.push({ file, line, field: path.join('.') || 'record', found: show(found), remedy });
  }

  /** Reports a fault at a line of the body of an MDX file. */
  reportLine(record: RawRecord, line: number, field: string, found: unknown, remedy: string): void {
    this.faults.push({ file: record.file, line, field, found: show(found), remedy });
  }

  /** The remedy for an id that lands on nothing. */
  unknown(kind: Kind, id: string): string {
    const file = kind === 'site' ? '' : `${kind}/${id}`;
    const article = /^[aeiou]/.test(kindNames[kind]) ? 'an' : 'a';
    return `name ${article} ${kindNames[kind]} that exists${suggest(id, this.ids[kind])}, or write “${file}.${kind in mdxSchemas ? 'mdx' : 'yaml'}”`;
  }

  /** Reports every id of a list that lands on nothing. */
  expect(kind: Kind, record: RawRecord, path: readonly PropertyKey[], id: string | undefined): void {
    if (id !== undefined && !this.ids[kind].has(id)) this.report(record, path, id, this.unknown(kind, id));
  }

  expectAll(kind: Kind, record: RawRecord, field: string, ids: readonly string[]): void {
    ids.forEach((id, index) => this.expect(kind, record, [field, index], id));
  }
}
