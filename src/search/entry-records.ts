/** Topics and actors as search records. */
import { pageOf } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import type { JoinedActor, JoinedTopic } from '../model/joined.ts';
import { mentionsOf } from '../model/mentions.ts';
import type { Subject } from '../model/subject.ts';
import type { SearchRecord } from './search-record.ts';
import { joinTexts } from './search-record.ts';

function weigh(subject: Subject, kind: 'actors' | 'topics', id: string): number {
  const { claims, events, sections } = mentionsOf(subject, kind, id);
  return claims.length + events.length + sections.length;
}

function topicRecord(subject: Subject, topic: JoinedTopic): SearchRecord {
  return {
    kind: 'topics',
    id: topic.id,
    address: pageOf('topics', topic.id),
    title: topic.title,
    text: joinTexts([topic.summary, topic.body]),
    names: topic.aliases,
    questions: topic.questions,
    trail: '',
    actors: [],
    topics: [topic.id],
    weight: weigh(subject, 'topics', topic.id),
  };
}

/** What the actor said of the question on which actors take positions, and at which meetings it sat. */
function conductOf(subject: Subject, actor: JoinedActor): (string | undefined)[] {
  const position = subject.positionOf(actor.id);
  const statements = (position?.history ?? []).map(({ date, speaker, text, qualifier }) =>
    [date && `${formatDate(date)}:`, text, speaker && `(${speaker})`, qualifier].filter(Boolean).join(' '),
  );
  const meetings = subject.lists.attendance.flatMap(({ event, rows }) =>
    rows
      .filter((row) => row.actor === actor.id)
      .map(({ level, note }) => `${subject.get('events', event).label}: ${[level, note].filter(Boolean).join('; ')}`),
  );
  return [...statements, position?.notFound, ...meetings];
}

const kindNames = { country: 'Country', organisation: 'Organisation', person: 'Person' } as const;

function actorRecord(subject: Subject, actor: JoinedActor): SearchRecord {
  return {
    kind: 'actors',
    id: actor.id,
    address: pageOf('actors', actor.id),
    title: actor.name,
    text: joinTexts([actor.summary, ...conductOf(subject, actor)]),
    names: actor.aliases,
    questions: [],
    trail: actor.speaksFor === undefined ? kindNames[actor.kind] : subject.get('actors', actor.speaksFor).name,
    actors: [actor.id],
    topics: [],
    weight: weigh(subject, 'actors', actor.id),
  };
}

export function topicRecords(subject: Subject): SearchRecord[] {
  return subject.lists.topics.map((topic) => topicRecord(subject, topic));
}

export function actorRecords(subject: Subject): SearchRecord[] {
  return subject.lists.actors.map((actor) => actorRecord(subject, actor));
}
