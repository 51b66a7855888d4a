import { expect, test } from 'vitest';
import { readNames } from '../../src/search/entries.ts';
import { inListedOrder, isNamed, makeNamesList, sharedEnds, sortNames } from '../../src/search/names-list.ts';
import { FactReader } from '../../src/search/record-facts.ts';
import { searchRecords } from '../../src/search/records.ts';
import { makeSearchTable, readTable } from '../../src/search/search-table.ts';
import { smallSubject } from './subjects.ts';

const records = inListedOrder(searchRecords(smallSubject));
const named = readNames({ kinds: makeNamesList(records) });

test('the names list gives back every named record, in the order in which all files list them', () => {
  const expected = records.filter(isNamed).map(({ kind, address, title, date = '', verdict = '' }) => ({ kind, address, title, date, verdict }));
  expect(named.map(({ kind, address, title, date, verdict }) => ({ kind, address, title, date, verdict }))).toEqual(expected);
});

test('the table adds the records without a name, their facets and their questions', () => {
  const { table, facts } = makeSearchTable(records, { version: '', entry: { languages: {} }, lengths: '', chunks: [] });
  expect(facts).toEqual([]);
  const entries = readTable(JSON.parse(JSON.stringify(table)), named);
  new FactReader(entries, named.length, table.facts, async () => expect.unreachable());
  expect(entries.map(({ kind, address }) => `${kind} ${address}`)).toEqual(records.map(({ kind, address }) => `${kind} ${address}`));
  entries.forEach((entry, index) => {
    const { actors, topics, questions, date = '', verdict = '' } = records[index]!;
    expect(entry.actors.map((number) => entries[number]!.address)).toEqual(actors.map((id) => expect.stringContaining(`/${id}/`)));
    expect(entry.topics.map((number) => entries[number]!.address)).toEqual(topics.map((id) => expect.stringContaining(`/${id}/`)));
    expect(entry).toMatchObject({ questions, date, verdict });
  });
});

test('sharedEnds() takes off what all addresses begin and end with', () => {
  expect(sharedEnds(['/members/a/', '/members/b/'])).toEqual({ before: '/members/', after: '/' });
  expect(sharedEnds(['/counts/#c1', '/counts/#c12'])).toEqual({ before: '/counts/#c1', after: '' });
  expect(sharedEnds(['/about/'])).toEqual({ before: '', after: '' });
});

test('sortNames() writes like spellings once and lets other scripts wait', () => {
  const sorted = sortNames({ title: 'Österby', names: ['Osterby', 'Oesterby', 'OESTERBY', 'Естербю'] });
  expect(sorted).toEqual({ first: ['Oesterby'], later: ['Естербю'] });
});
