/** Entries and subjects that the tests of search share. */
import { makeEntry } from '../../src/search/entries.ts';
import type { SearchEntry } from '../../src/search/entries.ts';
import { readSubject } from '../../src/model/read-subject.ts';

/** A tiny subject of its own. */
export const smallSubject = readSubject('tests/subject');

/** What a library might hold; no word of it is special to the engine. */
export const library: SearchEntry[] = [
  makeEntry({ number: 0, kind: 'topics', address: '/topics/lending/', title: 'Lending', names: ['loan', 'borrowing', 'take home'], questions: ['how long may I keep a book'] }),
  makeEntry({ number: 1, kind: 'topics', address: '/topics/reading-room/', title: 'Reading room', names: ['study hall'] }),
  makeEntry({ number: 2, kind: 'actors', address: '/members/xx/', title: 'Österby', names: ['Oesterby', 'Österbyer'] }),
  makeEntry({ number: 3, kind: 'actors', address: '/members/ida-lund/', title: 'Ida Lund', names: ['Lund'] }),
  makeEntry({ number: 4, kind: 'events', address: '/timeline/opening/', title: 'The reading room opens in Österby', names: ['Opening'], date: '2025-03-20' }),
  makeEntry({ number: 5, kind: 'events', address: '/timeline/flood/', title: 'A flood closes the cellar', names: ['Flood'], date: '2025-03-24', endDate: '2025-03-26' }),
  makeEntry({ number: 6, kind: 'claims', address: '/claims/c07/', title: 'Ida Lund gave half of the books', numbers: ['c07', 'claim 7'], verdict: 'refined', date: '2025-03' }),
];
