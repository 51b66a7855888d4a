/** The content security policy of a page: what it may load and run, and nothing else. */

/** What differs between kinds of page. */
export type PageKind = 'page' | 'embed' | 'frozen';

export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

/** The kind of a page, by its path below the base: "embed/members/" is an embed. */
export function kindOfPage(path: string): PageKind {
  if (path.startsWith('embed/')) return 'embed';
  return /^editions\/[^/]+\//.test(path) ? 'frozen' : 'page';
}

/**
 * The policy as one line. WebAssembly, which search needs, runs on live pages alone. Both the page itself and the
 * response carry a policy, and browsers enforce both.
 */
export function policyOf(kind: PageKind, { scripts, styles }: InlineHashes): string {
  const wasm = kind === 'page' ? ["'wasm-unsafe-eval'"] : [];
  const directives: [string, string[]][] = [
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", ...wasm, ...scripts]],
    ['style-src', ["'self'", ...styles]],
    ['img-src', ["'self'", 'data:']],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
    ['require-trusted-types-for', ["'script'"]],
  ];
  return directives.map(([name, values]) => `${name} ${values.join(' ')}`).join('; ');
}

/** Who may frame a page; a page cannot say this of itself, only its response can. */
export function framePolicyOf(kind: PageKind): string {
  return kind === 'embed' ? 'frame-ancestors *' : "frame-ancestors 'none'";
}
