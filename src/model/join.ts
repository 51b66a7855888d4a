/** Joins checked records. Everything here may assume that references land: `checks/` has seen to it. */
import type { SourceRef } from '../schema/fields.ts';
import { byDate } from './dates.ts';
import { isThin, sourceResolver } from './evidence.ts';
import { groupByKeys } from './group-by.ts';
import type {
  AttendanceState,
  JoinedAttendanceRow,
  JoinedClaim,
  JoinedEvent,
  JoinedPosition,
  JoinedSection,
  JoinedSource,
  JoinedStatement,
  SubjectLists,
  Use,
} from './joined.ts';
import type { RawSubject } from './record.ts';
import type { SectionText } from './section-text.ts';
import { familyOf } from './verdicts.ts';

const collator = new Intl.Collator('en');

function stateOf(said: JoinedAttendanceRow['said'], thin: boolean): AttendanceState {
  if (said === 'present') return thin ? 'weak' : 'named';
  return said;
}

function inOrderOfTime(left: JoinedEvent, right: JoinedEvent): number {
  if (left.date && right.date) return byDate(left.date, right.date) || collator.compare(left.id, right.id);
  return Number(!left.date) - Number(!right.date) || collator.compare(left.id, right.id);
}

function countWords(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(/\s+/).filter(Boolean).length;
}

export function joinRecords(raw: RawSubject, texts: ReadonlyMap<string, SectionText>): SubjectLists {
  const resolve = sourceResolver(raw.sources.map(({ data }) => data));
  const uses = new Map<string, Use[]>(raw.sources.map(({ data }) => [data.id, []]));
  const listed = new Set<string>();
  const weigh = (kind: Use['kind'], id: string, refs: readonly SourceRef[]) => {
    const evidence = refs.map(resolve);
    for (const { source, role } of evidence) {
      const key = `${source.id} ${kind}/${id}`;
      if (!listed.has(key)) uses.get(source.id)!.push({ kind, id, role });
      listed.add(key);
    }
    return { evidence, thin: isThin(evidence) };
  };

  const words = new Map([...texts.values()].flatMap(({ rows }) => rows.flatMap((row) => row.claims.map((mark) => [mark.id, mark.words] as const))));
  const claims: JoinedClaim[] = raw.claims
    .map(({ data }) => ({
      ...data,
      ...weigh('claims', data.id, data.sources),
      number: data.id.slice(1),
      family: familyOf[data.verdict],
      words: words.get(data.id) ?? '',
    }))
    .sort((left, right) => collator.compare(left.id, right.id));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const claimsBySection = groupByKeys(claims, ({ section }) => [section]);

  const sections: JoinedSection[] = raw.sections
    .map(({ data }) => {
      const text = texts.get(data.id)!;
      const rows = text.rows.map((row) => ({
        ...row,
        joinedClaims: row.claims.map(({ id }) => claimById.get(id)!).sort((left, right) => collator.compare(left.id, right.id)),
        evidence: weigh('sections', data.id, row.sources.map((id) => ({ id, role: 'supports' as const }))).evidence,
      }));
      return {
        ...data,
        text: { ...text, rows },
        claims: claimsBySection.get(data.id) ?? [],
        words: countWords(rows.flatMap(({ paragraphs }) => paragraphs)),
      };
    })
    .sort((left, right) => left.order - right.order);

  const positions: JoinedPosition[] = raw.positions.map(({ data }) => {
    const history: JoinedStatement[] = data.statements
      .map((statement) => ({ ...statement, ...weigh('positions', data.actor, statement.sources) }))
      .sort((left, right) => byDate(left.date ?? '0000', right.date ?? '0000'));
    const latest = history.at(-1);
    const turn = history.findLastIndex(({ stance }) => stance !== latest?.stance);
    const evidence = history.slice(turn + 1).toReversed().flatMap((statement) => statement.evidence);
    return { ...data, history, latest, stance: latest?.stance ?? 'unsaid', evidence, thin: isThin(evidence) };
  });

  const dateOfEvent = new Map(raw.events.map(({ data }) => [data.id, data.date ?? '9999']));
  const named = <T extends { name: string }>(left: T, right: T) => collator.compare(left.name, right.name);

  const lists: Omit<SubjectLists, 'sources'> = {
    site: raw.site[0]!.data,
    sections,
    claims,
    events: raw.events
      .map(({ data }) => ({ ...data, ...weigh('events', data.id, data.sources), inArticle: data.claims.length > 0 }))
      .sort(inOrderOfTime),
    actors: raw.actors.map(({ data }) => ({ ...data, ...weigh('actors', data.id, data.sources) })).sort(named),
    topics: raw.topics
      .map(({ data }) => ({ ...data, ...weigh('topics', data.id, data.sources) }))
      .sort((left, right) => collator.compare(left.title, right.title)),
    attendance: raw.attendance
      .map(({ data }) => ({
        ...data,
        rows: data.rows.map((row) => {
          const weighed = weigh('attendance', data.event, row.sources);
          return { ...row, ...weighed, state: stateOf(row.said, weighed.thin) };
        }),
      }))
      .sort((left, right) => byDate(dateOfEvent.get(left.event)!, dateOfEvent.get(right.event)!)),
    positions: positions.sort((left, right) => collator.compare(left.actor, right.actor)),
    counts: raw.counts
      .map(({ data }) => ({ ...data, ...weigh('counts', data.id, data.sources) }))
      .sort((left, right) => byDate(left.date, right.date) || left.value - right.value || collator.compare(left.id, right.id)),
    definitions: raw.definitions.map(({ data }) => data).sort((left, right) => left.order - right.order),
    figures: raw.figures.map(({ data }) => data).sort((left, right) => left.number - right.number),
    pages: raw.pages.map(({ data }) => data).sort((left, right) => collator.compare(left.id, right.id)),
    tombstones: raw.tombstones.map(({ data }) => data).sort((left, right) => collator.compare(left.id, right.id)),
  };
  const sources: JoinedSource[] = raw.sources
    .map(({ data }) => ({ ...data, uses: uses.get(data.id)! }))
    .sort((left, right) => collator.compare(left.publisher, right.publisher) || collator.compare(left.id, right.id));
  return { ...lists, sources };
}
