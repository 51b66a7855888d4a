/** Figures and the pages that list things as search records. */
import { listOf, path } from '../model/addresses.ts';
import { figureAddress } from '../model/figure-addresses.ts';
import type { Subject } from '../model/subject.ts';
import type { SearchRecord } from './search-record.ts';
import { joinTexts } from './search-record.ts';

export function figureRecords(subject: Subject): SearchRecord[] {
  return subject.lists.figures.map((figure) => ({
    kind: 'figures',
    id: figure.id,
    address: figureAddress(figure.id),
    title: figure.name,
    text: joinTexts([
      figure.note,
      ...figure.lanes.map(({ label }) => label),
      ...(figure.id === 'members' ? subject.lists.definitions.map(({ label, meaning }) => `${label}: ${meaning}`) : []),
    ]),
    names: [`Figure ${figure.number}`, figure.id],
    questions: [],
    trail: `Figure ${figure.number}`,
    actors: [],
    topics: [],
    weight: 3,
  }));
}

/** The lists that every subject has, by the words of the masthead and the footer. */
const lists = [
  { id: 'claims', title: 'Claims', names: ['all claims', 'list of claims', 'verdicts'], address: listOf('claims') },
  { id: 'members', title: 'Members', names: ['list of members', 'member states', 'countries', 'who is in'], address: listOf('actors') },
  { id: 'timeline', title: 'Timeline', names: ['events', 'chronology', 'dates'], address: listOf('events') },
  { id: 'counts', title: 'Counts', names: ['numbers', 'how many'], address: path('counts/') },
  { id: 'topics', title: 'Topics', names: ['glossary', 'terms', 'definitions', 'a to z'], address: listOf('topics') },
  { id: 'sources', title: 'Sources', names: ['bibliography', 'references', 'links'], address: listOf('sources') },
];

function pageRecord(id: string, address: string, title: string, names: string[], text: string): SearchRecord {
  return { kind: 'pages', id, address, title, text, names, questions: [], trail: '', actors: [], topics: [], weight: 1 };
}

export function pageRecords(subject: Subject): SearchRecord[] {
  const { title: article, publisher } = subject.site.article;
  const written = subject.lists.pages.map(({ id, title, description }) =>
    pageRecord(id, path(`${id}/`), title, id === 'about' ? [id, publisher] : [id], id === 'about' ? joinTexts([description, article]) : description),
  );
  return [...lists.map(({ id, title, names, address }) => pageRecord(id, address, title, names, '')), ...written];
}
