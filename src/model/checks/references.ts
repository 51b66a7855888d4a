import type { SourceRef } from '../../schema/fields.ts';
import type { RawRecord } from '../record.ts';
import type { Checked } from './check.ts';

function checkSources(checked: Checked, record: RawRecord, path: readonly PropertyKey[], refs: readonly SourceRef[]): void {
  const seen = new Set<string>();
  refs.forEach((ref, index) => {
    checked.expect('sources', record, [...path, index, 'id'], ref.id);
    if (seen.has(ref.id)) checked.report(record, [...path, index, 'id'], ref.id, 'name each source once');
    seen.add(ref.id);
  });
}

/** Whoever speaks for somebody speaks, in the end, for one who speaks for nobody. */
function checkSpeakers(checked: Checked): void {
  const speaksFor = new Map(checked.raw.actors.map(({ data }) => [data.id, data.speaksFor]));
  for (const record of checked.raw.actors) {
    const chain = [record.data.id];
    let next = record.data.speaksFor;
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      next = speaksFor.get(next);
    }
    if (next === record.data.id) checked.report(record, ['speaksFor'], record.data.speaksFor, `name one who does not speak for “${record.data.id}” in turn: ${[...chain, next].join(' → ')}`);
  }
}

/** Every id that a record names lands on a record of the right kind. */
export function checkReferences(checked: Checked): void {
  const { raw } = checked;
  const bodies = new Set([...checked.ids.actors, ...(raw.site[0]?.data.generalKnowledge ?? [])]);
  for (const record of raw.claims) {
    checked.expect('sections', record, ['section'], record.data.section);
    checked.expectAll('actors', record, 'actors', record.data.actors);
    checked.expectAll('topics', record, 'topics', record.data.topics);
    checkSources(checked, record, ['sources'], record.data.sources);
  }
  const lanes = raw.figures.find(({ data }) => data.id === 'timeline')?.data.lanes.map(({ id }) => id);
  for (const record of raw.events) {
    if (lanes && !lanes.includes(record.data.lane)) {
      checked.report(record, ['lane'], record.data.lane, `write a lane of figures/timeline.yaml: ${lanes.join(', ')}`);
    }
    checked.expectAll('claims', record, 'claims', record.data.claims);
    checked.expectAll('actors', record, 'actors', record.data.actors);
    checked.expectAll('topics', record, 'topics', record.data.topics);
    checkSources(checked, record, ['sources'], record.data.sources);
  }
  for (const record of raw.actors) {
    checked.expect('actors', record, ['speaksFor'], record.data.speaksFor);
    record.data.memberships.forEach(({ body }, index) => {
      if (!bodies.has(body)) {
        const known = raw.site[0]?.data.generalKnowledge ?? [];
        const remedy = `name an actor, or list the body in site.yaml under generalKnowledge${known.length > 0 ? `, beside ${known.join(', ')}` : ''}`;
        checked.report(record, ['memberships', index, 'body'], body, remedy);
      }
    });
    checkSources(checked, record, ['sources'], record.data.sources);
  }
  for (const record of raw.attendance) {
    checked.expect('events', record, ['event'], record.data.event);
    record.data.rows.forEach((row, index) => {
      checked.expect('actors', record, ['rows', index, 'actor'], row.actor);
      checkSources(checked, record, ['rows', index, 'sources'], row.sources);
    });
  }
  for (const record of raw.positions) {
    checked.expect('actors', record, ['actor'], record.data.actor);
    record.data.statements.forEach((statement, index) => {
      checkSources(checked, record, ['statements', index, 'sources'], statement.sources);
    });
  }
  const units = raw.figures.find(({ data }) => data.id === 'counts')?.data.lanes.map(({ id }) => id);
  for (const record of raw.counts) {
    if (units && !units.includes(record.data.unit)) {
      checked.report(record, ['unit'], record.data.unit, `write a unit of figures/counts.yaml: ${units.join(', ')}`);
    }
    checked.expect('events', record, ['event'], record.data.event);
    checked.expect('claims', record, ['claim'], record.data.claim);
    checkSources(checked, record, ['sources'], record.data.sources);
  }
  for (const record of raw.topics) {
    checked.expectAll('topics', record, 'related', record.data.related);
    const itself = record.data.related.indexOf(record.data.id);
    if (itself >= 0) checked.report(record, ['related', itself], record.data.id, 'name other topics: this is the topic itself');
    checkSources(checked, record, ['sources'], record.data.sources);
  }
  for (const record of raw.sections) {
    checked.expectAll('topics', record, 'topics', record.data.topics);
    checked.expectAll('actors', record, 'actors', record.data.actors);
  }
  for (const record of raw.definitions) {
    if (record.data.rule.by === 'attendance') {
      const { event } = record.data.rule;
      if (!raw.attendance.some(({ data }) => data.event === event)) {
        checked.report(record, ['rule', 'event'], event, `write “attendance/attendance-${event}.yaml”, or name a meeting that has a list`);
      }
    }
  }
  checkSpeakers(checked);
}
