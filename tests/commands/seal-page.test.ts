import { describe, expect, it } from 'vitest';
import { sealPage } from '../../src/commands/seal-page.ts';

function page(main: string, masthead = ''): string {
  return `<!DOCTYPE html><html lang="en" data-faces="2"><head><meta charset="utf-8"><style>p{a:b}</style></head><body><header>${masthead}</header><main id="main">${main}</main></body></html>`;
}

const seal = (html: string) => sealPage(html, 'claims/c01/index.html', undefined, new Map()).html;

describe('a sealed page', () => {
  it('asks for two faces, and for a third where its text has letters that only that one has', () => {
    expect(seal(page('<p>Plain words, “quoted”.</p>'))).toContain('data-faces="2"');
    expect(seal(page('<p>Plain words, then Łódź.</p>'))).toContain('data-faces="3"');
  });

  it('asks for the third face for nothing but the text of its main part', () => {
    expect(seal(page('<p title="Łódź">Plain words.</p>', 'Łódź'))).toContain('data-faces="2"');
  });

  it('is the same when it is sealed again', () => {
    const once = seal(page('<p>Łódź</p>'));
    expect(seal(once)).toBe(once);
  });
});
