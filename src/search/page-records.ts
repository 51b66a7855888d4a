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

interface ListedPage {
  id: string;
  title: string;
  address: string;
  text?: string;
  names: string[];
  questions: string[];
}

/** The pages that every subject has, by the words of the masthead and the footer, and what people ask of any subject. */
const lists: ListedPage[] = [
  {
    id: 'claims',
    title: 'Claims',
    address: listOf('claims'),
    names: ['all claims', 'list of claims', 'verdicts'],
    questions: ['how many claims are there', 'how many claims are supported', 'which claims are contradicted', 'which claims are wrong', 'is the article true'],
  },
  { id: 'members', title: 'Members', address: listOf('actors'), names: ['list of members', 'member states', 'countries', 'who is in'], questions: ['which countries are members'] },
  { id: 'timeline', title: 'Timeline', address: listOf('events'), names: ['events', 'chronology', 'dates'], questions: ['what happened when'] },
  { id: 'counts', title: 'Counts', address: path('counts/'), names: ['numbers', 'how many'], questions: ['why do the numbers differ'] },
  { id: 'topics', title: 'Topics', address: listOf('topics'), names: ['glossary', 'terms', 'definitions', 'a to z'], questions: ['what do the words mean'] },
  { id: 'sources', title: 'Sources', address: listOf('sources'), names: ['bibliography', 'references', 'links'], questions: ['what is this based on', 'where are the sources'] },
  { id: 'cite', title: 'Cite', address: path('cite/'), names: ['citation', 'citations', 'citing', 'BibTeX', 'permalinks'], questions: ['how do I cite this', 'how do I link to a sentence'] },
  { id: 'editions', title: 'Editions', address: path('editions/'), names: ['changes', 'versions', 'corrections'], questions: ['what has changed', 'when was this updated'] },
];

function pageRecord({ id, title, address, text = '', names, questions }: ListedPage): SearchRecord {
  return { kind: 'pages', id, address, title, text, names, questions, trail: '', actors: [], topics: [], weight: 1 };
}

export function pageRecords(subject: Subject): SearchRecord[] {
  const { title: article, publisher } = subject.site.article;
  const written = subject.lists.pages.map(({ id, title, description }): ListedPage => {
    const page = { id, title, address: path(`${id}/`), text: description, names: [id], questions: [] };
    if (id !== 'about') return page;
    const questions = ['who wrote the article', 'who wrote this', 'how are claims checked', 'what licence is this under'];
    return { ...page, text: joinTexts([description, article]), names: [id, publisher, 'method', 'licence', 'license'], questions };
  });
  return [...lists, ...written].map(pageRecord);
}
