/** A stylesheet as rules that can be left out: which of them a page can use, and the sheet with those alone. */
import postcss from 'postcss';
import type { Container, Rule } from 'postcss';

/** Rules by their place in the sheet: bit n stands for the nth. */
export type RuleSet = bigint;

interface ListedRule {
  /** For each selector the classes and ids that an element must have somewhere for it to match. */
  needs: string[][];
  /** The place of the rule it is nested in. */
  parent: number | undefined;
  bytes: number;
}

export interface StyleRules {
  css: string;
  rules: ListedRule[];
}

/** A single selector that must match: `:has(.a)`, where `:not(.a)` matches by absence and `:is(.a, .b)` by choice. */
const required = /:(?:has|is|where)\(([^(),]*)\)/g;
const bracketed = /\([^()]*\)|\[[^\]]*\]/g;

function namesNeeded(selector: string): string[] {
  let bare = selector;
  for (let last = ''; last !== bare; ) [last, bare] = [bare, bare.replace(required, ' $1').replace(bracketed, '')];
  return [...bare.matchAll(/[.#]([A-Za-z_-][\w-]*)/g)].map(([, name]) => name!);
}

function isFrame({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(parent.name as string);
}

function rulesIn(root: Container): Rule[] {
  const rules: Rule[] = [];
  root.walkRules((rule) => {
    if (!isFrame(rule)) rules.push(rule);
  });
  return rules;
}

export function readStyleRules(css: string): StyleRules {
  const nodes = rulesIn(postcss.parse(css));
  const places = new Map(nodes.map((rule, place) => [rule as unknown, place]));
  const rules = nodes.map((rule) => {
    let parent: unknown = rule.parent;
    while (parent && !places.has(parent)) parent = (parent as { parent?: unknown }).parent;
    return { needs: rule.selectors.map(namesNeeded), parent: places.get(parent), bytes: rule.toString().length };
  });
  return { css, rules };
}

/** The rules that can match on a page; `isPossible` says whether it can have a class or an id. */
export function usableRules({ rules }: StyleRules, isPossible: (name: string) => boolean): RuleSet {
  let usable = 0n;
  const isUsable: boolean[] = [];
  rules.forEach(({ needs, parent }, place) => {
    isUsable[place] = (parent === undefined || isUsable[parent]!) && needs.some((own) => own.every(isPossible));
    if (isUsable[place]) usable |= 1n << BigInt(place);
  });
  return usable;
}

/** Bytes of the rules of a set. */
export function weighRules({ rules }: StyleRules, set: RuleSet): number {
  return rules.reduce((sum, { bytes }, place) => ((set >> BigInt(place)) & 1n ? sum + bytes : sum), 0);
}

/** The sheet with the rules of a set alone; what is no rule stays. */
export function printRules({ css }: StyleRules, set: RuleSet): string {
  const root = postcss.parse(css);
  const left = rulesIn(root).filter((_, place) => !((set >> BigInt(place)) & 1n));
  for (const rule of left) rule.remove();
  // A rule may hold nothing but a rule that has just been left out.
  for (let empty = true; empty; ) {
    empty = false;
    root.walkAtRules((rule) => {
      if (rule.nodes?.length !== 0) return;
      rule.remove();
      empty = true;
    });
  }
  return root.toString();
}
