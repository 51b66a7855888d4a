import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directScripts } from '../../src/commands/direct-scripts.ts';
import { joinStyles } from '../../src/commands/styles/join-styles.ts';
import { namesInScripts } from '../../src/commands/styles/page-names.ts';
import { printRules, readStyleRules, usableRules } from '../../src/commands/styles/style-rules.ts';
import { chooseVariants } from '../../src/commands/styles/style-variants.ts';

/** The sheet as a page with these classes and ids gets it. */
function trimmed(css: string, ...names: string[]): string {
  const sheet = readStyleRules(css);
  return printRules(sheet, usableRules(sheet, (name) => names.includes(name)));
}

describe('a page’s styles', () => {
  it('hold the rules whose classes and ids it has, and all rules of elements', () => {
    expect(trimmed('p{a:b}.one{c:d}.two .three{e:f}#four{g:h}', 'one', 'three')).toBe('p{a:b}.one{c:d}');
  });

  it('hold a rule when one of its selectors can match', () => {
    expect(trimmed('.one,.two{a:b}', 'two')).toBe('.one,.two{a:b}');
  });

  it('hold rules that match by absence or by choice', () => {
    const css = 'p:not(.one){a:b}:is(.one,.two) b{c:d}a:not(:has(.one)){e:f}[data-x=".y"]{g:h}';
    expect(trimmed(css)).toBe(css);
  });

  it('hold a rule about what an element has or is only where that can be', () => {
    const css = 'main:has(> .one:checked) p:not(.two,:has(.two)){a:b}';
    expect(trimmed(css)).toBe('');
    expect(trimmed(css, 'one')).toBe(css);
    expect(trimmed(':is(.one) b{a:b}:has(:is(.one,.two)){c:d}')).toBe(':has(:is(.one,.two)){c:d}');
  });

  it('hold what a script gives, not what it only looks for', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
    writeFileSync(join(folder, 'a.js'), 'a.classList.add("given");a.className=`kept open`;b.closest(".sought, #other");c("stamp-"+d)');
    const mayBeGiven = namesInScripts(folder);
    expect(['given', 'kept', 'open', 'sought', 'other', 'stamp-open'].filter(mayBeGiven)).toEqual(['given', 'kept', 'open', 'stamp-open']);
    rmSync(folder, { recursive: true });
  });

  it('lose a condition that nothing is left in, and keep frames, faces and layers', () => {
    const kept = '@layer a,b;@font-face{font-family:x}@keyframes k{from{a:b}to{c:d}}';
    expect(trimmed(`${kept}@media print{@supports (a:b){.one{c:d}}}`)).toBe(kept);
  });

  it('lose what is nested in a rule that is lost', () => {
    expect(trimmed('.one{a:b;&:hover{c:d}.two &{e:f}}', 'two')).toBe('');
    expect(trimmed('.one{a:b;& .two{c:d}}', 'one')).toBe('.one{a:b}');
  });
});

describe('variants of one sheet', () => {
  const sheet = readStyleRules('.a{x:y}.b{x:y}.c{x:y;z:z;z:z;z:z}.d{x:y}');
  const sets = [0b0001n, 0b0011n, 0b0100n, 0b1100n];

  it('are as many as differ, when few differ', () => {
    expect(chooseVariants(sheet, sets, 4)).toEqual(new Map(sets.map((set) => [set, set])));
  });

  it('are at most as many as allowed, and each page’s holds all it can use', () => {
    const chosen = chooseVariants(sheet, sets, 2);
    expect(new Set(chosen.values()).size).toBe(2);
    for (const [set, given] of chosen) expect(set & given).toBe(set);
    expect(chosen.get(0b0001n)).toBe(0b0011n);
  });

  it('do not depend on the order of the pages', () => {
    expect([...chooseVariants(sheet, sets.toReversed(), 2)].sort()).toEqual([...chooseVariants(sheet, sets, 2)].sort());
  });
});

describe('the head of a page', () => {
  it('holds one style, where the first stood', () => {
    expect(joinStyles('<i><style>a{}</style><b><style>\nc{}\n</style>')).toBe('<i><style>a{}c{}</style><b>');
    expect(joinStyles('<i>')).toBe('<i>');
  });

  it('names a script in place of one that only imports it, once', () => {
    const tag = (name: string) => `<script type="module" src="/assets/${name}"></script>`;
    const shells = new Map([['one.js', 'both.js'], ['two.js', 'both.js']]);
    expect(directScripts(tag('one.js') + tag('page.js') + tag('two.js'), shells)).toBe(tag('both.js') + tag('page.js'));
  });
});
