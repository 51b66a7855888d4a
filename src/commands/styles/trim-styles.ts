/** Leaves out of each page's inlined styles the rules that nothing on it can match. */
import { joinStyles } from './join-styles.ts';
import { namesInPage } from './page-names.ts';
import { printRules, readStyleRules, usableRules } from './style-rules.ts';
import type { RuleSet, StyleRules } from './style-rules.ts';
import { chooseVariants } from './style-variants.ts';

const style = /(<style>)([\s\S]*?)(<\/style>)/;

/** Hashes that the policy of a folder may come to hold for one stylesheet. */
const mostVariants = 8;

/** What a page can use of its stylesheet. */
export interface StyleUse {
  css: string;
  rules: RuleSet;
}

const texts = new Map<string, string>();

/** The same text for all pages that hold it, since a piece of a page keeps the whole page in memory. */
function sharedText(css: string): string {
  const known = texts.get(css);
  if (known !== undefined) return known;
  const copy = Buffer.from(css).toString();
  texts.set(copy, copy);
  return copy;
}

const sheets = new Map<string, StyleRules>();

function sheetOf(css: string): StyleRules {
  const sheet = sheets.get(css) ?? readStyleRules(css);
  sheets.set(css, sheet);
  return sheet;
}

/** Undefined when a page has no styles; `mayBeGiven` says which classes and ids scripts may give. */
export function readStyleUse(html: string, mayBeGiven: (name: string) => boolean): StyleUse | undefined {
  const joined = joinStyles(html);
  const found = style.exec(joined)?.[2];
  if (found === undefined) return undefined;
  const css = sharedText(found);
  const own = namesInPage(joined);
  return { css, rules: usableRules(sheetOf(css), (name) => own.has(name) || mayBeGiven(name)) };
}

/** Plans the styles of pages that share a policy: for what a page can use, the styles that it is given. */
export function planStyles(uses: readonly StyleUse[]): (use: StyleUse) => string {
  const bySheet = Map.groupBy(uses, ({ css }) => css);
  const variants = new Map([...bySheet].map(([css, own]) => [css, chooseVariants(sheetOf(css), own.map(({ rules }) => rules), mostVariants)]));
  const printed = new Map<string, Map<RuleSet, string>>();
  return ({ css, rules }) => {
    const given = variants.get(css)!.get(rules)!;
    const texts = printed.get(css) ?? new Map<RuleSet, string>();
    printed.set(css, texts);
    if (!texts.has(given)) texts.set(given, printRules(sheetOf(css), given));
    return texts.get(given)!;
  };
}

/** A page with these styles in place of its own. */
export function withStyles(html: string, css: string): string {
  return joinStyles(html).replace(style, (_, open: string, __, close: string) => open + css + close);
}
