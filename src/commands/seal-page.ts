/** One page of the built site: the styles it is given, scripts named directly, the faces it asks for, and the policy of exactly what it runs inline. */
import { hasLatinExtended } from '../figures/picture/latin-extended.ts';
import { directScripts } from './direct-scripts.ts';
import { inlineHashes } from './hosting/inline-hashes.ts';
import type { InlineHashes } from './hosting/policy.ts';
import { kindOfPage, policyOf } from './hosting/policy.ts';
import { joinStyles } from './styles/join-styles.ts';
import { withStyles } from './styles/trim-styles.ts';

const charset = /<meta charset="utf-8">(?:<meta http-equiv="content-security-policy"[^>]*>)?/i;

/** How many faces the page asks for at once: the two, and that of the first family's Latin Extended letters, where its text has any. */
function withFaces(html: string): string {
  return html.replace(/ data-faces="\d"/, () => ` data-faces="${hasLatinExtended(html, html.indexOf('<main')) ? 3 : 2}"`);
}

/** `path` is the page's, below the built folder; `css` what it is given, none when it has no styles. A sealed page can be sealed again. */
export function sealPage(html: string, path: string, css: string | undefined, shells: ReadonlyMap<string, string>): { html: string; hashes: InlineHashes } {
  const styled = withFaces(directScripts(css === undefined ? joinStyles(html) : withStyles(html, css), shells));
  const hashes = inlineHashes(styled);
  if (!charset.test(styled)) throw new Error(`${path} has no <meta charset="utf-8"> after which its policy could stand`);
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(kindOfPage(path), hashes)}">`;
  return { html: styled.replace(charset, () => `<meta charset="utf-8">${policy}`), hashes };
}
