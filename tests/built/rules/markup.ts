/** Valid HTML: html-validate's recommended rules, accessibility among them, over every page. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import type { BuiltSite } from '../open-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A source's page bears the source's own title, however long, and every title ends with the site's name.
      'long-title': 'off',
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

export async function everyPageIsValid({ pages }: BuiltSite): Promise<string[]> {
  const faults: string[] = [];
  for (const { address, html } of pages.values()) {
    const { results } = await validator.validateString(html, address);
    for (const { messages } of results) faults.push(...messages.map(({ line, column, ruleId, message, selector }) => `/${address}:${line}:${column} ${ruleId}: ${message} (${selector})`));
  }
  return faults;
}
