/** What an id will always stand for, beside its kind, so that it is never reused for something else. */
import type { Anchor } from '../anchors.ts';
import type { Place } from './places.ts';
import type { Subject } from '../subject.ts';

/** "sentence 3", "country", "counts members": undefined where a kind has nothing that may not be corrected. */
export function identityOf(subject: Subject, { id, kind }: Pick<Anchor | Place, 'id' | 'kind'>): string | undefined {
  switch (kind) {
    case 'claim':
      return `sentence ${subject.get('claims', id).sentence}`;
    case 'actor':
      return subject.get('actors', id).kind;
    case 'count':
      return `counts ${subject.get('counts', id).unit}`;
    default:
      return undefined;
  }
}
