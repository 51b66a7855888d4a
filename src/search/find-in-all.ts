/** Finds by names, dates and every word of the site, and guesses what was meant when the words as typed find little. */
import type { SearchEntry } from './entries.ts';
import { expandUnit } from './expand-unit.ts';
import type { Found } from './found.ts';
import { keepTelling } from './found.ts';
import { wordsOf } from './fold.ts';
import type { FullText } from './full-text.ts';
import { matchNames } from './match-names.ts';
import type { PreparedNames } from './named-entries.ts';
import type { Ranked, TextHits } from './rank.ts';
import { rank } from './rank.ts';
import type { Query } from './read-query.ts';
import { readQuery } from './read-query.ts';
import type { Unit } from './read-units.ts';
import { readUnits } from './read-units.ts';
import type { Spelling } from './spelling.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

export interface FullIndex {
  entries: readonly SearchEntry[];
  prepared: PreparedNames;
  /** Adds the names in which a query's words stand to those prepared, where the subject has too many for one list. */
  bringNames(query: Query): Promise<void>;
  /** Fills in the entries at these places, where the subject has too many to be known at once. */
  bringFacts(places: Iterable<number>): Promise<void>;
  fullText: FullText;
  /** Asked for only when a word is not found. */
  spelling(): Promise<Spelling>;
  /** Words that go on from the letters typed, the most frequent first. */
  complete(start: string): Promise<string[]>;
}

export interface FoundInAll extends Found {
  /** What may have been meant, with what it finds. */
  suggestion?: { text: string; found: Found };
}

/** A quotation of more records than these is too common to be looked up word by word. */
const mostOpened = 40;

async function hitsOf(texts: readonly { text: string; worth: number }[], fullText: FullText): Promise<TextHits> {
  const strength = new Map<number, number>();
  const found = await Promise.all(texts.map(({ text }) => fullText.find(text)));
  found.forEach((hits, index) => {
    for (const [number, hit] of hits) strength.set(number, Math.max(strength.get(number) ?? 0, hit * texts[index]!.worth));
  });
  return { strength };
}

/** Stems between spaces, stop words among them. */
function stemsOf(text: string): string {
  return ` ${wordsOf(text).map(({ word }) => stem(word)).join(' ')} `;
}

/** The full text knows no stop words: of what was quoted with them, the records that say it so. */
async function keepQuoted({ strength }: TextHits, { stems }: Unit, fullText: FullText): Promise<TextHits> {
  const quoted = ` ${stems.join(' ')} `;
  const said = await Promise.all(
    [...strength].slice(0, mostOpened).map(async ([number, hit]) => {
      const { title, text } = await fullText.open(number);
      return stemsOf(`${title}\n${text}`).includes(quoted) ? ([number, hit] as const) : undefined;
    }),
  );
  return { strength: new Map(said.filter((hit) => hit !== undefined)) };
}

/** A word that may go on is looked for as far as it goes. */
async function complete(unit: Unit, index: FullIndex): Promise<TextHits> {
  const words = await index.complete(unit.text);
  return hitsOf(words.map((text) => ({ text, worth: 0.8 })), index.fullText);
}

/** A word that so many names of topics hold is one of this subject's own. */
const ofSubject = 5;

function isOfSubject({ stems: [stem] }: Unit, { names }: PreparedNames): boolean {
  const holding = names.filter(({ entry, use, stems }) => entry.kind === 'topics' && use !== 'question' && stems.includes(` ${stem} `));
  return holding.length >= ofSubject;
}

/**
 * Where a part of the query is nowhere here, the rest is no answer unless it names something, is a word of the subject's
 * own, or is nearly all of the query: any other word of two is a stray.
 */
function isAnswerable(known: readonly Unit[], units: readonly Unit[], prepared: PreparedNames): boolean {
  if (known.length === units.length) return true;
  const count = (counted: readonly Unit[]) => counted.reduce((sum, { stems }) => sum + stems.length, 0);
  const share = count(known) / count(units);
  const tells = known.some((unit) => unit.weight >= 1 && (unit.meant.length > 0 || isOfSubject(unit, prepared)));
  return share >= 0.75 || (tells && share >= 0.5);
}

/** What is shown of results: themselves, and what they speak of. */
async function bringShown(results: readonly Ranked[], index: FullIndex): Promise<void> {
  await index.bringFacts(results.map(({ entry }) => entry.number));
  await index.bringFacts(results.flatMap(({ entry: { actors, topics } }) => [...actors, ...topics]));
}

async function findTyped(query: Query, index: FullIndex): Promise<Found & { doubtful: Unit[] }> {
  const { entries, prepared, fullText } = index;
  await index.bringNames(query);
  const units = readUnits(query, prepared);
  const inNames = (unit: Unit) => matchNames([unit], [1], unit.stems.join(' '), prepared).size > 0;
  const hits = await Promise.all(
    units.map(async (unit) => {
      const found = await hitsOf(expandUnit(unit, prepared), fullText);
      const goesOn = found.strength.size === 0 && unit.isOpen && unit.stems.length === 1 && unit.text.length > 2;
      const isLoose = unit.isPhrase && unit.text.split(' ').some((word) => stopWords.has(word));
      if (isLoose) return keepQuoted(found, unit, fullText);
      return goesOn ? complete(unit, index) : found;
    }),
  );
  const phrase = query.words.map(({ word }) => word).join(' ');
  const whole = query.words.length > 1 && query.words.length < 8 && units.length > 0 ? await fullText.find(phrase) : new Map<number, number>();
  const unmet = units.filter((unit) => !inNames(unit));
  const held = (unit: Unit) => [...hits[units.indexOf(unit)]!.strength.keys()];
  const unknown = unmet.filter((unit) => held(unit).length === 0);
  const doubtful = unmet.filter((unit) => held(unit).every((number) => entries[number]!.kind === 'sources'));
  const known = units.filter((unit) => !unknown.includes(unit));
  await index.bringFacts(query.dates.length > 0 ? entries.keys() : [...hits.flatMap(({ strength }) => [...strength.keys()]), ...whole.keys()]);
  const ranked = isAnswerable(known, units, prepared) ? rank(query, known, prepared, entries, { units: known.map((unit) => hits[units.indexOf(unit)]!), whole }) : [];
  const results = keepTelling(ranked);
  await bringShown(results, index);
  return { query, units, results, unknown, doubtful };
}

/** What was meant is on some page as a whole: two guesses that only stand apart are none. */
const allOfIt = 0.95;

export async function findInAll(text: string, index: FullIndex): Promise<FoundInAll> {
  const query = readQuery(text);
  const { doubtful, ...found } = await findTyped(query, index);
  if (doubtful.length === 0) return found;
  const suggested = (await index.spelling()).suggest(query, doubtful, found.unknown);
  if (!suggested) return found;
  const { doubtful: _, ...meant } = await findTyped(readQuery(suggested), index);
  const isMet = (meant.results[0]?.covered ?? 0) > allOfIt;
  const isBetter = isMet && meant.unknown.length * 2 < meant.units.length;
  return isBetter ? { ...found, suggestion: { text: suggested, found: meant } } : found;
}
