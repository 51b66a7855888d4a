/** The prose as search records: each section, each marked sentence, each row of prose between them. */
import { pageOf } from '../model/addresses.ts';
import type { JoinedClaim, JoinedRow, JoinedSection } from '../model/joined.ts';
import { printCounts } from '../model/print-count.ts';
import type { Subject } from '../model/subject.ts';
import type { SearchRecord } from './search-record.ts';
import { joinTexts } from './search-record.ts';

function sectionRecord(section: JoinedSection): SearchRecord {
  return {
    kind: 'sections',
    id: section.id,
    address: pageOf('sections', section.id),
    title: section.title,
    text: section.summary,
    names: section.shortTitle === undefined ? [] : [section.shortTitle],
    questions: [],
    trail: '',
    actors: section.actors,
    topics: section.topics,
    weight: section.claims.length,
  };
}

/** The paragraph in which a claim is marked. */
function paragraphOf(row: JoinedRow, claim: JoinedClaim): string {
  return row.paragraphs.find((paragraph) => paragraph.includes(claim.words)) ?? claim.words;
}

function sentenceRecord(section: JoinedSection, row: JoinedRow, claim: JoinedClaim): SearchRecord {
  return {
    kind: 'sections',
    id: claim.id,
    address: `${pageOf('sections', section.id)}#${claim.id}`,
    title: claim.headline,
    text: paragraphOf(row, claim),
    names: [],
    questions: [],
    trail: section.title,
    verdict: claim.verdict,
    date: claim.date,
    actors: claim.actors,
    topics: claim.topics,
    family: `${section.id}-${section.text.rows.indexOf(row)}`,
    weight: 1,
  };
}

function idsOf(row: JoinedRow, kind: 'actors' | 'topics'): string[] {
  return [...new Set(row.references.filter((reference) => reference.kind === kind).map(({ id }) => id))];
}

/** The row's own prose, without the sentences that carry claims; none when there is no more. */
function proseRecord(section: JoinedSection, row: JoinedRow): SearchRecord[] {
  const marked = new Set(row.joinedClaims.map((claim) => paragraphOf(row, claim)));
  const text = joinTexts(row.paragraphs.filter((paragraph) => !marked.has(paragraph)));
  if (!text) return [];
  const place = section.text.rows.indexOf(row);
  const heading = section.text.rows.slice(0, place).findLast(({ id }) => id !== undefined);
  const anchor = row.id ?? row.claims[0]?.id ?? heading?.id ?? section.id;
  return [
    {
      kind: 'sections',
      id: `${section.id}-${place}`,
      address: `${pageOf('sections', section.id)}#${anchor}`,
      title: row.heading ?? heading?.heading ?? section.title,
      text,
      names: [],
      questions: [],
      trail: row.heading === undefined && heading === undefined ? '' : section.title,
      actors: idsOf(row, 'actors'),
      topics: idsOf(row, 'topics'),
      family: row.id === undefined ? `${section.id}-${place}` : undefined,
      weight: 1,
    },
  ];
}

export function sectionRecords(subject: Subject): SearchRecord[] {
  const records = subject.lists.sections.flatMap((section) => [
    sectionRecord(section),
    ...section.text.rows.flatMap((row) => [
      ...row.joinedClaims.map((claim) => sentenceRecord(section, row, claim)),
      ...proseRecord(section, row),
    ]),
  ]);
  return records.map((record) => ({ ...record, text: printCounts(subject, record.text) }));
}
