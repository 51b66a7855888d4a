/** Few variants of one stylesheet for many pages: each variant is a hash in the policy that all of them send. */
import type { RuleSet, StyleRules } from './style-rules.ts';
import { weighRules } from './style-rules.ts';

interface Variant {
  rules: RuleSet;
  pages: number;
  /** The sets of rules that it serves. */
  serves: RuleSet[];
}

const mostToPair = 48;

/** Bytes that pages load in vain when two variants become one. */
function wasteOf(sheet: StyleRules, left: Variant, right: Variant): number {
  const together = weighRules(sheet, left.rules | right.rules);
  return (together - weighRules(sheet, left.rules)) * left.pages + (together - weighRules(sheet, right.rules)) * right.pages;
}

function merge(left: Variant, right: Variant): Variant {
  return { rules: left.rules | right.rules, pages: left.pages + right.pages, serves: [...left.serves, ...right.serves] };
}

/** Merges the pair that wastes least, until at most `most` are left. */
function mergePairs(sheet: StyleRules, variants: Variant[], most: number): Variant[] {
  let left = variants;
  while (left.length > most) {
    let best: { waste: number; pair: [Variant, Variant] } | undefined;
    left.forEach((one, at) => {
      for (const other of left.slice(at + 1)) {
        const waste = wasteOf(sheet, one, other);
        if (!best || waste < best.waste) best = { waste, pair: [one, other] };
      }
    });
    const { pair } = best!;
    left = [...left.filter((variant) => !pair.includes(variant)), merge(...pair)];
  }
  return left;
}

/** For the set of each page, in any order, the set that it is given: at most `most` different ones, each holding what the page can use. */
export function chooseVariants(sheet: StyleRules, sets: readonly RuleSet[], most: number): Map<RuleSet, RuleSet> {
  const pages = new Map<RuleSet, number>();
  for (const set of sets) pages.set(set, (pages.get(set) ?? 0) + 1);
  const all = [...pages].map(([rules, count]): Variant => ({ rules, pages: count, serves: [rules] })).sort((left, right) => right.pages - left.pages || (left.rules < right.rules ? -1 : 1));
  const frequent = all.slice(0, mostToPair);
  const rare = all.slice(mostToPair);
  // Too many to compare in pairs: the rare ones share one variant.
  const first = rare.length > 0 ? [...frequent, rare.reduce(merge)] : frequent;
  return new Map(mergePairs(sheet, first, most).flatMap(({ rules, serves }) => serves.map((set) => [set, rules] as const)));
}
