import { expect, test } from 'vitest';
import { dateOfEvent, standingOfEvent } from '../../src/model/event-words.ts';
import { claimSpan, minutesInWords, minutesToRead, placeInArticle } from '../../src/model/section-words.ts';
import { dateOfSource, titleOfSource } from '../../src/model/source-words.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { usesInWords } from '../../src/model/uses.ts';
import { familyOf, kindWords, verdictOrder, verdictWords } from '../../src/model/verdicts.ts';

const shown = (text: string) => text.replaceAll('\u00A0', ' ');
const subject = readSubject('tests/subject');

test('an event says when, and how sure that is', () => {
  const happened = { status: 'happened', condition: undefined, endDate: undefined, dateBasis: undefined } as const;
  expect(shown(dateOfEvent({ ...happened, date: '2025-03-15' }))).toBe('15 March 2025');
  expect(shown(dateOfEvent({ ...happened, date: '2025-03-24', endDate: '2025-03-26' }))).toBe('24 to 26 March 2025');
  expect(shown(dateOfEvent({ ...happened, date: '2026-05-20', dateBasis: 'reported' }))).toBe('reported 20 May 2026');
  expect(shown(dateOfEvent({ ...happened, date: '2026-07-20', dateBasis: 'after' }))).toBe('after 20 July 2026');
  expect(dateOfEvent({ ...happened, status: 'conditional', date: undefined })).toBe('No date');
  expect(standingOfEvent({ status: 'scheduled', thin: true })).toBe('scheduled; not confirmed, thin evidence');
  expect(standingOfEvent({ status: 'happened', thin: false })).toBe('');
});

test('a source says its title or what it is, and how its date is known', () => {
  expect(titleOfSource({ title: 'Minutes', description: undefined })).toBe('Minutes');
  expect(titleOfSource({ title: undefined, description: 'A letter' })).toBe('A letter');
  expect(shown(dateOfSource({ date: '1899-11', dateBasis: 'from the text' }))).toBe('November 1899 (from the text)');
  expect(dateOfSource({ date: undefined, dateBasis: undefined })).toBe('no date shown');
});

test('a section says which sentences and claims it sets out', () => {
  expect(shown(placeInArticle(subject.get('sections', 'order')))).toBe('Sentence 1 of the article. Two claims, c01 to c02.');
  expect(claimSpan(subject.get('sections', 'bell'))).toBe('c05');
  expect(claimSpan({ claims: [] })).toBe('');
});

test('reading takes a minute at least', () => {
  expect(minutesToRead([subject.get('sections', 'bell')])).toBe(1);
  expect([1, 6].map(minutesInWords).map(shown)).toEqual(['1 minute', '6 minutes']);
});

test('a source says what rests on it, in groups', () => {
  const uses = usesInWords(subject, subject.get('sources', 'letter'));
  expect([...uses].map(([group, list]) => [group, list.map(({ label }) => label)])).toEqual([
    ['Claims', ['c05 A bell will follow']],
    ['Events', ['A bell is hung']],
    ['Sections', ['The bell']],
  ]);
});

test('every verdict and kind has its words, every verdict its family', () => {
  expect(verdictOrder.map((verdict) => verdictWords[verdict]).every((word) => /^[A-Z]/.test(word))).toBe(true);
  expect(new Set(verdictOrder.map((verdict) => familyOf[verdict]))).toEqual(new Set(['hold', 'correct', 'unsettled']));
  expect(Object.values(kindWords)).toHaveLength(7);
});
