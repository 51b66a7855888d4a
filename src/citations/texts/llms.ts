/** `/llms.txt`: what the site is, and where its text stands without markup. */
import { absolute, path } from '../../model/addresses.ts';
import { asOf } from '../../model/as-of.ts';
import { dataFile, sectionTwin } from '../../model/file-addresses.ts';
import type { Subject } from '../../model/subject.ts';

export function formatLlms(subject: Subject): string {
  const { site, lists } = subject;
  const link = (label: string, pathname: string, note: string) => `- [${label}](${absolute(pathname)}): ${note}`;
  return `${[
    `# ${site.name}`,
    `> ${site.description}`,
    `As of ${asOf(subject)}. Text and data are CC BY 4.0. Cite a claim or a section by its own address; every claim has a permanent number.`,
    '## Sections',
    lists.sections.map(({ id, title, summary }) => link(title, sectionTwin(id), summary)).join('\n'),
    '## Data',
    [
      link('Claims', dataFile('claims', 'json'), 'kind, verdict, note and sources of each'),
      link('Events', dataFile('events', 'json'), 'dated, with how sure each is'),
      link('Counts', dataFile('counts', 'json'), 'every published number, with what it counted'),
      link('Sources', dataFile('sources', 'json'), 'publisher, date, address, tier and the words quoted'),
      link('All data', path('data/'), 'everything as JSON and CSV, with schemas'),
    ].join('\n'),
    '## Optional',
    [link('How to cite', path('cite/'), 'every address, and files for reference managers'), link('Editions', path('editions/'), 'what was published when')].join('\n'),
  ].join('\n\n')}\n`;
}
