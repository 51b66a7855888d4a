/** The sites that the tests build: the real subject, and a tiny one below a base path that shares no word with it. */

export interface TestedSite {
  name: string;
  /** The content directory. */
  content: string;
  /** Where it is built. */
  folder: string;
  /** Its base path, with a slash at both ends. */
  base: string;
}

export const testedSites: TestedSite[] = [
  { name: 'the real subject', content: 'content', folder: 'dist', base: '/' },
  { name: 'the test subject', content: 'tests/subject', folder: 'dist-subject', base: '/larkby/' },
];

/** What a build or a reader of that site must find in the environment. */
export function environmentOf(site: TestedSite): Record<string, string> {
  return { CONTENT_DIR: site.content, OUT_DIR: site.folder, BASE_PATH: site.base, SITE_URL: '' };
}
