/** What a line of the summary rests on, as links in a few words. */
import { countAddress, pageOf } from './addresses.ts';
import { printCount } from './print-count.ts';
import type { Subject } from './subject.ts';

export interface BasisLink {
  label: string;
  href: string;
}

/** The claim, event, topic, count or source of that id, in a few words; throws when there is none. */
export function basisLink(subject: Subject, id: string): BasisLink {
  if (subject.has('claims', id)) return { label: id, href: pageOf('claims', id) };
  if (subject.has('events', id)) return { label: subject.get('events', id).label, href: pageOf('events', id) };
  if (subject.has('topics', id)) return { label: subject.get('topics', id).title, href: pageOf('topics', id) };
  if (subject.has('counts', id)) {
    const count = subject.get('counts', id);
    return { label: `${printCount(count)}, ${count.saidBy}`, href: countAddress(id) };
  }
  return { label: subject.get('sources', id).publisher, href: pageOf('sources', id) };
}
