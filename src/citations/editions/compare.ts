/** What changed between two texts of one record: pure, and blind to markup. */
import { diffWordsWithSpace } from 'diff';
import type { FrozenText } from '../../schema/edition.ts';

/** "substance": a kind, verdict, number, date or source changed; "reworded": only words did. */
export type ChangeState = 'unchanged' | 'reworded' | 'substance' | 'withdrawn' | 'added';

/** A run of words: in both texts, only in the one cited, or only in the present one. */
export type Piece = ['both' | 'then' | 'now', string];

export interface FactChange {
  name: string;
  then?: string;
  now?: string;
}

export interface PartChange {
  name: string;
  pieces: Piece[];
}

export interface Comparison {
  state: ChangeState;
  facts: FactChange[];
  /** Source ids that were added, removed, or changed their role. */
  sources: { added: string[]; removed: string[]; changed: string[] };
  parts: PartChange[];
}

/** Facts whose value is no reading matter: that they changed is all there is to say. */
const unreadable = new Set(['Data']);

function compareFacts(then: FrozenText, now: FrozenText): FactChange[] {
  const names = [...new Set([...Object.keys(then.facts), ...Object.keys(now.facts)])];
  return names
    .filter((name) => then.facts[name] !== now.facts[name])
    .map((name) => {
      if (unreadable.has(name)) return { name };
      const [before, after] = [then.facts[name], now.facts[name]];
      return { name, ...(before === undefined ? {} : { then: before }), ...(after === undefined ? {} : { now: after }) };
    });
}

function compareSources(then: FrozenText, now: FrozenText): Comparison['sources'] {
  const roles = (text: FrozenText) => new Map(text.sources.map(({ id, role }) => [id, role]));
  const [before, after] = [roles(then), roles(now)];
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after.keys()].filter((id) => before.has(id) && before.get(id) !== after.get(id)),
  };
}

/** A run of so few words between two changes tells a reader less than it interrupts. */
const fewWords = 2;

function interrupts(words: string): boolean {
  return !words.includes('\n\n') && words.trim().split(/\s+/).length <= fewWords;
}

/** Joins changes that only a few common words part, so that phrases stand against phrases. */
function joinChanges(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let [then, now] = ['', ''];
  const close = () => {
    if (then) joined.push(['then', then]);
    if (now) joined.push(['now', now]);
    [then, now] = ['', ''];
  };
  pieces.forEach(([side, words], place) => {
    if (side === 'both' && !((then || now) && place < pieces.length - 1 && interrupts(words))) {
      close();
      joined.push([side, words]);
      return;
    }
    if (side !== 'now') then += words;
    if (side !== 'then') now += words;
  });
  close();
  return joined;
}

function compareWords(then: string, now: string): Piece[] {
  return joinChanges(diffWordsWithSpace(then, now).map(({ value, added, removed }): Piece => [added ? 'now' : removed ? 'then' : 'both', value]));
}

/** The passages as one text each, the title first; passages are matched by name. */
function passages(text: FrozenText): Map<string, string> {
  return new Map([['Title', text.title], ...text.parts.map((part) => [part.name, part.text.join('\n\n')] as const)]);
}

function compareParts(then: FrozenText, now: FrozenText): PartChange[] {
  const [before, after] = [passages(then), passages(now)];
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({ name, pieces: compareWords(before.get(name) ?? '', after.get(name) ?? '') }));
}

const nothing: Comparison = { state: 'unchanged', facts: [], sources: { added: [], removed: [], changed: [] }, parts: [] };

/** Compares what was cited with what stands; undefined means that it was not there. */
export function compareTexts(then: FrozenText | undefined, now: FrozenText | undefined): Comparison {
  if (!then || !now) return { ...nothing, state: now ? 'added' : 'withdrawn' };
  const facts = compareFacts(then, now);
  const sources = compareSources(then, now);
  const parts = compareParts(then, now);
  const isSubstance = facts.length > 0 || Object.values(sources).some((ids) => ids.length > 0);
  return { state: isSubstance ? 'substance' : parts.length > 0 ? 'reworded' : 'unchanged', facts, sources, parts };
}
