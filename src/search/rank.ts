/** Puts in order what names, dates and full text have found. */
import type { SearchEntry } from './entries.ts';
import type { NameMatch } from './match-names.ts';
import { matchNames } from './match-names.ts';
import type { PreparedNames } from './named-entries.ts';
import { meetDate } from './read-dates.ts';
import type { Query } from './read-query.ts';
import type { Unit } from './read-units.ts';
import type { Result } from './result.ts';
import { reasonOfName } from './result.ts';
import type { SearchKind } from './search-record.ts';

export interface Ranked extends Result {
  /** What part of the query it meets, from 0 to 1. */
  covered: number;
  match: NameMatch | undefined;
}

/** What the full text says of one unit: how many records hold it, and how strongly each, from 0 to 1. */
export interface TextHits {
  strength: Map<number, number>;
}

/** Everything that was found in the full text. */
export interface AllHits {
  /** Unit by unit. */
  units: readonly TextHits[];
  /** Records that hold the whole query, word by word. */
  whole: ReadonlyMap<number, number>;
}

const kindWeight: Record<SearchKind, number> = { topics: 0.07, actors: 0.07, events: 0.06, claims: 0.05, sections: 0.04, figures: 0.04, pages: 0.02, counts: 0, sources: -0.12 };
const dateKind: Record<SearchKind, number> = { ...kindWeight, events: 0.3, claims: 0.15, sections: 0.1 };

/** Between these, so that neither a stray rare word nor a thing known by name decides alone. */
const [commonest, rarest] = [1, 4.5];
const nameMass = 3.5;

function rarity(holding: number, all: number): number {
  return Math.max(commonest, Math.min(rarest, Math.log(1 + (all + 1) / (holding + 1))));
}

/** What part of the query each unit and each date is; they sum to 1. */
export function sharesOf(query: Query, units: readonly Unit[], prepared: PreparedNames, hits: AllHits | undefined, all: number): { units: number[]; date: number } {
  const masses = units.map(({ stems, weight, meant }, index) => {
    const inText = hits?.units[index]!.strength.size;
    const rare = inText === undefined ? Math.max(...stems.map((stem) => rarity(prepared.frequency.get(stem) ?? 0, prepared.entries))) : rarity(inText, all);
    return weight * (meant.length > 0 ? Math.max(nameMass, rare) * 1.3 : rare);
  });
  const date = Math.max(0, ...query.dates.map(({ day, month, year }) => (day ? 6 : month && year ? 5 : 3)));
  const total = masses.reduce((sum, mass) => sum + mass, date) || 1;
  return { units: masses.map((mass) => mass / total), date: date / total };
}

const [wholeInName, wholeInText] = [0.3, 0.2];
/** A number is first of all a count. */
const ofNumber = 0.5;
/** What the query names comes before what only speaks of it. */
const ofName = 0.25;
/** What one name holds together comes before what is scattered over a text. */
const together = 0.3;

function reasonOf({ kind, title }: SearchEntry, match: NameMatch | undefined): string {
  if (!match || match.name.use === 'title' || match.likeness < 0.5) return '';
  return match.name.use === 'question' ? `answers “${match.name.text}?”` : reasonOfName({ kind, title }, match.name.text);
}

/** The best first. `hits` has the full text's findings for each unit, where they are in. */
export function rank(query: Query, units: readonly Unit[], prepared: PreparedNames, entries: readonly SearchEntry[], hits?: AllHits): Ranked[] {
  const shares = sharesOf(query, units, prepared, hits, entries.length);
  const typed = query.words.map(({ stem }) => stem).join(' ');
  const matches = matchNames(units, shares.units, typed, prepared);
  const numbers = units.flatMap(({ text }, index) => (/^\d+$/.test(text) ? [index] : []));
  const ranked: Ranked[] = [];
  for (const entry of entries) {
    const match = matches.get(entry);
    const ofDate = Math.max(0, ...query.dates.map((date) => meetDate(date, entry.date, entry.endDate)));
    let covered = ofDate > 0 ? shares.date : 0;
    let strength = ofDate * shares.date;
    units.forEach((_, index) => {
      const inText = hits?.units[index]!.strength.get(entry.number) ?? 0;
      const inNames = match?.met[index] ?? 0;
      if (inNames > 0 || inText > 0) covered += shares.units[index]!;
      strength += shares.units[index]! * Math.max(inNames, inText);
    });
    if (covered === 0 && !match) continue;
    const kind = (ofDate > 0 ? dateKind : kindWeight)[entry.kind];
    const whole = match?.isWhole ? wholeInName : hits?.whole.has(entry.number) ? wholeInText : 0;
    const isCount = entry.kind === 'counts' && numbers.some((index) => hits?.units[index]!.strength.has(entry.number));
    const named = entry.kind === 'events' ? 0 : ofName * (match?.meant ?? 0) ** 2;
    const score = strength * 0.65 + covered * 0.35 + named + together * (match?.together ?? 0) ** 2 + (match?.likeness ?? 0) * 0.6 + whole + (isCount ? ofNumber : 0) + kind + entry.weight * 0.03;
    ranked.push({ entry, score, covered, match, reason: reasonOf(entry, match) });
  }
  return ranked.sort((left, right) => right.score - left.score || left.entry.number - right.entry.number);
}
