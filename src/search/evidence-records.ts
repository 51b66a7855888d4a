/** Claims, sources and published counts as search records. */
import { countAddress, pageOf } from '../model/addresses.ts';
import { printCount, printCounts } from '../model/print-count.ts';
import { titleOfSource } from '../model/source-words.ts';
import { kindWords, verdictWords } from '../model/verdicts.ts';
import type { Subject } from '../model/subject.ts';
import type { SearchRecord } from './search-record.ts';
import { joinTexts } from './search-record.ts';

export function claimRecords(subject: Subject): SearchRecord[] {
  return subject.lists.claims.map((claim) => ({
    kind: 'claims',
    id: claim.id,
    address: pageOf('claims', claim.id),
    title: claim.headline,
    labels: [kindWords[claim.kind], verdictWords[claim.verdict]],
    text: printCounts(subject, joinTexts([claim.text, claim.verdictNote, claim.note, claim.context, claim.saferWording])),
    names: [],
    questions: [],
    trail: subject.get('sections', claim.section).title,
    verdict: claim.verdict,
    date: claim.date,
    actors: claim.actors,
    topics: claim.topics,
    weight: claim.evidence.length,
  }));
}

export function sourceRecords(subject: Subject): SearchRecord[] {
  return subject.lists.sources.map((source) => ({
    kind: 'sources',
    id: source.id,
    address: pageOf('sources', source.id),
    title: titleOfSource(source),
    text: joinTexts([source.publisher, ...source.excerpts.map(({ text }) => text)]),
    names: [],
    questions: [],
    trail: source.publisher,
    date: source.date,
    actors: [],
    topics: [],
    weight: source.uses.length,
  }));
}

export function countRecords(subject: Subject): SearchRecord[] {
  return subject.lists.counts.map((count) => ({
    kind: 'counts',
    id: count.id,
    address: countAddress(count.id),
    title: `${printCount(count)} ${count.counted}`,
    text: joinTexts([count.saidBy, count.note]),
    names: [],
    questions: [],
    trail: count.saidBy,
    date: count.date,
    actors: [],
    topics: [],
    weight: count.inArticle || count.claim ? 2 : 1,
  }));
}
