/** Topics, actors and sections from A to Z: the index that needs no search. */
import { pageOf } from '../model/addresses.ts';
import type { Subject } from '../model/subject.ts';

export interface IndexedName {
  label: string;
  address: string;
  /** "topic", "country", "section". */
  kind: string;
}

export interface IndexLetter {
  letter: string;
  names: IndexedName[];
}

const collator = new Intl.Collator('en', { sensitivity: 'base' });

function letterOf(label: string): string {
  return label.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').charAt(0).toUpperCase();
}

/** People stand under their last name: "Finch, Ada". */
function turnName(name: string): string {
  const [first, ...rest] = name.split(' ');
  return rest.length === 0 ? name : `${rest.join(' ')}, ${first}`;
}

export function listAToZ(subject: Subject): IndexLetter[] {
  const { topics, actors, sections } = subject.lists;
  const names: IndexedName[] = [
    ...topics.map(({ id, title }) => ({ label: title, address: pageOf('topics', id), kind: 'topic' })),
    ...actors.map(({ id, name, kind }) => ({ label: kind === 'person' ? turnName(name) : name, address: pageOf('actors', id), kind })),
    ...sections.map(({ id, title }) => ({ label: title, address: pageOf('sections', id), kind: 'section' })),
  ];
  const letters = new Map<string, IndexedName[]>();
  for (const name of names.sort((left, right) => collator.compare(left.label, right.label))) {
    const letter = letterOf(name.label);
    letters.set(letter, [...(letters.get(letter) ?? []), name]);
  }
  return [...letters].map(([letter, ofLetter]) => ({ letter, names: ofLetter }));
}
