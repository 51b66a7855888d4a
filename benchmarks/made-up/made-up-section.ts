/** One section of a made-up subject with the records that belong to it: two claims, two sources, one event. */
import { MadeUpWords } from './made-up-words.ts';

interface MadeUpClaim {
  id: string;
  /** The words that carry it in the prose. */
  words: string;
  headline: string;
  note: string;
}

interface MadeUpSource {
  id: string;
  title: string;
  excerpt: string;
}

export interface MadeUpSection {
  id: string;
  /** From 1; the sentence of the article that it sets out. */
  order: number;
  title: string;
  summary: string;
  /** The two paragraphs of the row that sets out the sentence; the claims' words come between them. */
  opening: string;
  claims: [MadeUpClaim, MadeUpClaim];
  /** The heading and paragraphs of the row of our own. */
  heading: string;
  paragraphs: string[];
  sources: [MadeUpSource, MadeUpSource];
  event: { id: string; title: string; date: string; summary: string };
}

const dayInMilliseconds = 86_400_000;

/** Digits of one width, so that ids sort as numbers do. */
function digits(number: number): string {
  return String(number).padStart(5, '0');
}

/** The section at a place in the reading order, from 1; about 300 words of prose and 110 of record. */
export function makeUpSection(order: number): MadeUpSection {
  const words = new MadeUpWords(order);
  const key = digits(order);
  const claim = (number: number): MadeUpClaim => ({
    id: `c${digits(number)}`,
    words: words.phrase(9),
    headline: `${words.phrase(5)} ${number}`,
    note: words.paragraph(2),
  });
  const source = (letter: string): MadeUpSource => ({ id: `s${key}${letter}`, title: `${words.phrase(6)} ${order}`, excerpt: words.phrase(12) });
  return {
    id: `part-${key}`,
    order,
    title: `${words.phrase(4)} ${order}`,
    summary: words.sentence(12),
    opening: words.paragraph(5),
    claims: [claim(2 * order - 1), claim(2 * order)],
    heading: `${words.phrase(4)} ${order}`,
    paragraphs: [words.paragraph(5), words.paragraph(5), words.paragraph(5)],
    sources: [source('a'), source('b')],
    event: {
      id: `event-${key}`,
      title: `${words.phrase(5)} ${order}`,
      date: new Date(Date.UTC(1901, 0, 1) + order * dayInMilliseconds).toISOString().slice(0, 10),
      summary: words.paragraph(2),
    },
  };
}
