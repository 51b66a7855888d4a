/** The subject as an edition keeps it: the text, kind, verdict and sources of every section, claim, event, figure and source. */
import type { FrozenText } from '../../schema/edition.ts';
import type { SourceRef } from '../../schema/fields.ts';
import { dateOfEvent, standingOfEvent } from '../../model/event-words.ts';
import { figureAnchor } from '../../model/figure-addresses.ts';
import type { FigureId } from '../../model/figure-addresses.ts';
import type { JoinedClaim, JoinedEvent, JoinedSection, JoinedSource } from '../../model/joined.ts';
import { printCount } from '../../model/print-count.ts';
import { dateOfSource, titleOfSource } from '../../model/source-words.ts';
import type { Subject } from '../../model/subject.ts';
import { kindWords, verdictWords } from '../../model/verdicts.ts';
import { hashOf } from '../../model/published/hash.ts';
import { proseRows } from '../data/section-rows.ts';
import { normalise } from './normalise.ts';

/** What a figure says: its finding, and the table of what is drawn. */
export interface FigureWords {
  id: FigureId;
  name: string;
  headline: string;
  note: string;
  table: readonly unknown[];
}

type Draft = Omit<FrozenText, 'parts' | 'facts' | 'title'> & {
  title: string;
  parts: (Omit<FrozenText['parts'][number], 'text'> & { text: (string | undefined)[] })[];
  facts: Record<string, string | undefined>;
};

/** Normalises a draft, and leaves out what is empty. */
function settle({ id, kind, title, parts, facts, sources }: Draft): FrozenText {
  return {
    id,
    kind,
    title: normalise(title),
    parts: parts
      .map((part) => ({ ...part, text: part.text.filter((text): text is string => Boolean(text)).map(normalise) }))
      .filter(({ text }) => text.length > 0),
    facts: Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string] => Boolean(fact[1])).map(([name, value]) => [name, normalise(value)])),
    sources,
  };
}

function refs(sources: readonly SourceRef[]): FrozenText['sources'] {
  return sources.map(({ id, role }) => ({ id, role }));
}

function freezeSection(subject: Subject, section: JoinedSection): FrozenText {
  const rows = proseRows(subject, section);
  const printed = [...new Set(section.text.rows.flatMap((row) => row.references.filter(({ kind }) => kind === 'counts').map(({ id }) => id)))];
  return settle({
    id: section.id,
    kind: 'section',
    title: section.title,
    parts: [
      { name: 'Summary', text: [section.summary] },
      ...rows.map(({ sentence, id, heading, paragraphs, claims, sources }, index) => ({
        name: heading ?? (sentence === undefined ? `Passage ${index + 1}` : `Sentence ${sentence}`),
        ...(id === undefined ? {} : { id }),
        text: paragraphs,
        ...(claims.length > 0 ? { claims } : {}),
        ...(sources.length > 0 ? { sources } : {}),
      })),
    ],
    facts: Object.fromEntries(printed.sort().map((id) => [`Number ${id}`, printCount(subject.get('counts', id))])),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))].map((id) => ({ id, role: 'supports' })),
  });
}

function freezeClaim(subject: Subject, claim: JoinedClaim): FrozenText {
  const counts = subject.lists.counts.filter((count) => count.claim === claim.id);
  return settle({
    id: claim.id,
    kind: 'claim',
    title: claim.headline,
    parts: [
      { name: 'Claim', text: [claim.text] },
      { name: 'Finding', text: [claim.note] },
      { name: 'Context', text: [claim.context] },
      { name: 'Wording the record bears out', text: [claim.saferWording] },
    ],
    facts: {
      Kind: [kindWords[claim.kind], claim.kindNote].filter(Boolean).join(', '),
      Verdict: [verdictWords[claim.verdict], claim.verdictNote].filter(Boolean).join(', '),
      Evidence: claim.thin ? 'thin' : undefined,
      Date: claim.date,
      ...Object.fromEntries(counts.map((count) => [`Number ${count.id}`, printCount(count)])),
    },
    sources: refs(claim.sources),
  });
}

function freezeEvent(event: JoinedEvent): FrozenText {
  return settle({
    id: event.id,
    kind: 'event',
    title: event.title,
    parts: [
      { name: 'Summary', text: [event.summary] },
      { name: 'Not found', text: [event.notFound] },
    ],
    facts: { Date: dateOfEvent(event), Standing: standingOfEvent(event), 'Waits for': event.condition },
    sources: refs(event.sources),
  });
}

function freezeFigure({ id, name, headline, note, table }: FigureWords): FrozenText {
  return settle({
    id: figureAnchor(id),
    kind: 'figure',
    title: name,
    parts: [
      { name: 'Finding', text: [headline] },
      { name: 'Note', text: [note] },
    ],
    facts: { Rows: String(table.length), Data: hashOf(JSON.stringify(table)) },
    sources: [],
  });
}

function freezeSource(source: JoinedSource): FrozenText {
  return settle({
    id: source.id,
    kind: 'source',
    title: titleOfSource(source),
    parts: source.excerpts.map(({ id, text }) => ({ name: id, text: [text] })),
    facts: { Publisher: source.publisher, Date: dateOfSource(source), Tier: source.tier, Address: source.url },
    sources: [],
  });
}

/** By id; the order is that of reading. */
export function freezeSubject(subject: Subject, figures: readonly FigureWords[]): Map<string, FrozenText> {
  const { lists } = subject;
  const texts = [
    ...lists.sections.map((section) => freezeSection(subject, section)),
    ...lists.claims.map((claim) => freezeClaim(subject, claim)),
    ...lists.events.map(freezeEvent),
    ...figures.map(freezeFigure),
    ...lists.sources.map(freezeSource),
  ];
  return new Map(texts.map((text) => [text.id, text]));
}

/** The line that stands for a text, and whose hash is its name. */
export function lineOfText(text: FrozenText): string {
  return JSON.stringify(text);
}
