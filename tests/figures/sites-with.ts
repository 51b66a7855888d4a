/** The tested sites whose subject has a figure, with that subject. */
import { readSubject } from '../../src/model/read-subject.ts';
import type { Subject } from '../../src/model/subject.ts';
import type { FigureId } from '../../src/model/figure-addresses.ts';
import type { TestedSite } from '../sites.ts';
import { testedSites } from '../sites.ts';

export function sitesWith(figure: FigureId): { site: TestedSite; subject: Subject }[] {
  return testedSites.map((site) => ({ site, subject: readSubject(site.content) })).filter(({ subject }) => subject.has('figures', figure));
}
