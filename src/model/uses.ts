/** What rests on a source, in words and links. */
import { countAddress, pageOf } from './addresses.ts';
import type { JoinedSource, Use } from './joined.ts';
import type { Subject } from './subject.ts';

export interface UseInWords {
  group: string;
  label: string;
  href: string;
  role: Use['role'];
}

const groups: Record<Use['kind'], string> = {
  claims: 'Claims',
  events: 'Events',
  attendance: 'Who was at a meeting',
  positions: 'Positions',
  counts: 'Counts',
  actors: 'Members and people',
  topics: 'Topics',
  sections: 'Sections',
};

function describe(subject: Subject, { kind, id }: Use): { label: string; href: string } {
  switch (kind) {
    case 'claims':
      return { label: `${id} ${subject.get('claims', id).headline}`, href: pageOf('claims', id) };
    case 'events':
      return { label: subject.get('events', id).title, href: pageOf('events', id) };
    case 'attendance':
      return { label: subject.get('events', id).title, href: `${pageOf('events', id)}#${subject.attendanceOf(id)?.id ?? ''}` };
    case 'positions':
      return { label: subject.get('actors', id).name, href: `${pageOf('actors', id)}#${subject.positionOf(id)?.id ?? ''}` };
    case 'counts': {
      const { value, counted } = subject.get('counts', id);
      return { label: `${value} ${counted}`, href: countAddress(id) };
    }
    case 'actors':
      return { label: subject.get('actors', id).name, href: pageOf('actors', id) };
    case 'topics':
      return { label: subject.get('topics', id).title, href: pageOf('topics', id) };
    case 'sections':
      return { label: subject.get('sections', id).title, href: pageOf('sections', id) };
  }
}

/** Everything that rests on a source, grouped in the order above. */
export function usesInWords(subject: Subject, source: JoinedSource): Map<string, UseInWords[]> {
  const found = new Map<string, UseInWords[]>();
  for (const [kind, group] of Object.entries(groups) as [Use['kind'], string][]) {
    const uses = source.uses.filter((use) => use.kind === kind).map((use) => ({ group, role: use.role, ...describe(subject, use) }));
    if (uses.length > 0) found.set(group, uses);
  }
  return found;
}
