import { describe, expect, it } from 'vitest';
import { headerTable } from '../../src/commands/hosting/header-table.ts';
import { headersFor, parseHeadersFile, printHeadersFile } from '../../src/commands/hosting/headers-file.ts';
import { inlineHashes } from '../../src/commands/hosting/inline-hashes.ts';
import { kindOfPage, policyOf } from '../../src/commands/hosting/policy.ts';

const none = { scripts: [], styles: [] };

describe('a page’s policy', () => {
  it('lets live pages run WebAssembly, and neither embeds nor frozen pages', () => {
    expect(policyOf('page', none)).toContain("'wasm-unsafe-eval'");
    expect(policyOf('embed', none)).not.toContain('wasm');
    expect(policyOf('frozen', none)).not.toContain('wasm');
  });

  it('tells the three kinds of page apart by their path', () => {
    expect(['claims/c01/', 'embed/members/', 'editions/', 'editions/2026-11-23/claims/c01/'].map(kindOfPage)).toEqual(['page', 'embed', 'page', 'frozen']);
  });

  it('names exactly the inline scripts and styles that run, and no data block', () => {
    const { scripts, styles } = inlineHashes('<style>a{}</style><script>1</script><script type="application/ld+json">{}</script><script src="/a.js"></script>');
    expect(scripts).toEqual(["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"]);
    expect(styles).toEqual(["'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"]);
  });

  it('never allows what runs inline without a hash', () => {
    for (const kind of ['page', 'embed', 'frozen'] as const) expect(policyOf(kind, none)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
  });
});

describe('the table of headers', () => {
  const rules = headerTable([
    { name: '', hashes: none },
    { name: 'assets/', hashes: undefined },
    { name: 'claims/', hashes: none },
    { name: 'embed/', hashes: none },
    { name: 'feed.xml', hashes: undefined },
  ]);
  const valueOf = (path: string, name: string) => headersFor(parseHeadersFile(printHeadersFile(rules, '/kept/')), path).find(([key]) => key === name)?.[1];

  it('comes back unchanged from the printed file', () => {
    expect(parseHeadersFile(printHeadersFile(rules, '/')).map(({ headers }) => headers)).toEqual(rules.map(({ headers }) => headers));
  });

  it('keeps hashed files for ever and asks again for pages', () => {
    expect(valueOf('/kept/assets/a.css', 'Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(valueOf('/kept/assets/search/0123456789/table.json', 'Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(valueOf('/kept/claims/c01/', 'Cache-Control')).toBe('public, max-age=0, must-revalidate');
  });

  it('lets anybody frame an embed, and nobody any other page', () => {
    expect(valueOf('/kept/embed/members/', 'Content-Security-Policy')).toContain('frame-ancestors *');
    expect(valueOf('/kept/claims/c01/', 'Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(valueOf('/kept/', 'Content-Security-Policy')).toContain("frame-ancestors 'none'");
  });

  it('names the type of the feed', () => {
    expect(valueOf('/kept/feed.xml', 'Content-Type')).toBe('application/atom+xml; charset=utf-8');
  });
});
