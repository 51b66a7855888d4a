/** The addresses that reports link to: DESIGN's contract, made from the subject's own records. */
import type { Rule } from '../open-site.ts';

export const everyPromisedAddressExists: Rule = ({ subject, pages, files }) => {
  const { sections, claims, actors, events, topics, sources } = subject.lists;
  const of = (folder: string, records: readonly { id: string }[]) => records.map(({ id }) => `${folder}/${id}/`);
  const addresses = [
    '',
    ...of('sections', sections),
    'claims/',
    ...of('claims', claims),
    'members/',
    ...of('members', actors),
    'timeline/',
    ...of('timeline', events),
    'counts/',
    'topics/',
    ...of('topics', topics),
    'sources/',
    ...of('sources', sources),
    'search/',
    'about/',
    '404.html',
  ];
  return [...addresses.filter((address) => !pages.has(address)), ...['robots.txt'].filter((file) => !files.has(file))];
};
