/** A section in words: which sentences and claims it sets out, and how long it takes to read. */
import type { JoinedSection } from './joined.ts';
import { capitalise, inWords } from './numbers.ts';

const wordsAMinute = 220;

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whole minutes, at least one, to read the prose and the notes beside it. */
export function minutesToRead(sections: readonly Pick<JoinedSection, 'words' | 'claims'>[]): number {
  const words = sections.reduce((sum, section) => sum + section.words + section.claims.reduce((notes, { note }) => notes + wordsIn(note), 0), 0);
  return Math.max(1, Math.round(words / wordsAMinute));
}

/** "1 minute", "6 minutes". */
export function minutesInWords(minutes: number): string {
  return minutes === 1 ? '1\u00A0minute' : `${minutes}\u00A0minutes`;
}

/** "c09 to c20", "c09"; empty when the section has no claims. */
export function claimSpan({ claims }: Pick<JoinedSection, 'claims'>): string {
  const [first, last] = [claims[0], claims.at(-1)];
  if (!first || !last) return '';
  return first === last ? first.id : `${first.id}\u00A0to\u00A0${last.id}`;
}

/** "Sentences 3 to 8 of the article. Twelve claims, c09 to c20." */
export function placeInArticle(section: Pick<JoinedSection, 'claims' | 'text'>): string {
  const sentences = section.text.rows.flatMap(({ sentence }) => sentence ?? []);
  if (sentences.length === 0) return 'Beyond the article, from the record alone.';
  const [first, last] = [Math.min(...sentences), Math.max(...sentences)];
  const place = first === last ? `Sentence ${first}` : `Sentences ${first} to ${last}`;
  const count = section.claims.length;
  const claims = count === 0 ? 'No claims' : `${capitalise(inWords(count))} claim${count === 1 ? '' : 's'}, ${claimSpan(section)}`;
  return `${place} of the article. ${claims}.`;
}
