import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeadersFile } from '../../../src/commands/hosting/headers-file.ts';
import type { Rule } from '../open-site.ts';

/** Directives with their sources: "script-src" → "'self'", "'sha256-…'". */
function readPolicy(policy: string): Map<string, string[]> {
  return new Map(policy.split(';').map((directive) => directive.trim().split(/\s+/)).map(([name = '', ...values]) => [name, values]));
}

/** Browsers enforce both: whatever a page's own policy lets in, its response has to let in, and it may let in other pages' hashes alone. */
export const responsesAgreeWithPages: Rule = ({ site, pages }) => {
  const rules = parseHeadersFile(readFileSync(join(site.folder, '_headers'), 'utf8'));
  return [...pages.values()].flatMap(({ address, document }) => {
    const said = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content');
    const sent = headersFor(rules, site.base + address).find(([name]) => name === 'Content-Security-Policy')?.[1];
    if (!said || !sent) return [`/${address} has no policy ${said ? 'in its response' : 'of its own'}`];
    const own = readPolicy(said);
    const response = readPolicy(sent);
    const isFrame = (name: string) => name === 'frame-ancestors';
    const missing = [...own].flatMap(([name, values]) => (response.has(name) ? values.filter((value) => !response.get(name)!.includes(value)).map((value) => `${name} ${value}`) : [name]));
    const more = [...response].flatMap(([name, values]) => (own.has(name) ? values.filter((value) => !value.startsWith("'sha256-") && !own.get(name)!.includes(value)).map((value) => `${name} ${value}`) : isFrame(name) ? [] : [name]));
    return [...missing.map((one) => `/${address}: its response keeps out ${one}`), ...more.map((one) => `/${address}: its response lets in ${one}`)];
  });
};
