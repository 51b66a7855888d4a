/** Leaves out of each page's inlined styles the rules that nothing on it can match. */
import { readFileSync } from 'node:fs';
import { joinStyles } from './join-styles.ts';
import { namesInPage } from './page-names.ts';
import { printRules, readStyleRules, usableRules } from './style-rules.ts';
import type { RuleSet, StyleRules } from './style-rules.ts';
import { chooseVariants } from './style-variants.ts';

const style = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/** Hashes that the policy of a folder may come to hold for one stylesheet. */
const mostVariants = 8;

interface SheetUse {
  sheet: StyleRules;
  /** What each page can use of it, by file. */
  sets: Map<string, RuleSet>;
}

/** A change of a page's HTML. */
export type Trim = (file: string, html: string) => string;

function readUses(files: readonly string[], mayBeGiven: (name: string) => boolean): Map<string, SheetUse> {
  const uses = new Map<string, SheetUse>();
  for (const file of files) {
    const html = joinStyles(readFileSync(file, 'utf8'));
    const own = namesInPage(html);
    const isPossible = (name: string) => own.has(name) || mayBeGiven(name);
    for (const [, , css = ''] of html.matchAll(style)) {
      const use = uses.get(css) ?? { sheet: readStyleRules(css), sets: new Map() };
      uses.set(css, use);
      use.sets.set(file, usableRules(use.sheet, isPossible));
    }
  }
  return uses;
}

/** Plans the styles of pages that share a policy; `mayBeGiven` says which classes and ids scripts may give. */
export function planTrim(files: readonly string[], mayBeGiven: (name: string) => boolean): Trim {
  const uses = readUses(files, mayBeGiven);
  const printed = new Map<string, Map<RuleSet, string>>();
  const variants = new Map([...uses].map(([css, { sheet, sets }]) => [css, chooseVariants(sheet, [...sets.values()], mostVariants)]));
  const print = (css: string, file: string): string => {
    const { sheet, sets } = uses.get(css)!;
    const rules = variants.get(css)!.get(sets.get(file)!)!;
    const texts = printed.get(css) ?? new Map<RuleSet, string>();
    printed.set(css, texts);
    if (!texts.has(rules)) texts.set(rules, printRules(sheet, rules));
    return texts.get(rules)!;
  };
  return (file, html) => joinStyles(html).replace(style, (_, open: string, css: string, close: string) => open + print(css, file) + close);
}
