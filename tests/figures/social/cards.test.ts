import { beforeAll, describe, expect, it, test } from 'vitest';
import type { OpenFaces } from '../../../src/components/outlines/faces.ts';
import { openFaces } from '../../../src/components/outlines/faces.ts';
import { measureIn } from '../../../src/components/outlines/outline-text.ts';
import type { Measure } from '../../../src/figures/social/card.ts';
import { cardOfPage, cardsOf } from '../../../src/figures/social/cards.ts';
import { claimCard } from '../../../src/figures/social/claim-card.ts';
import { right } from '../../../src/figures/social/grid.ts';
import { placeStamp } from '../../../src/figures/social/place-stamp.ts';
import { sectionCard } from '../../../src/figures/social/section-card.ts';
import { basePath, pageOf } from '../../../src/model/addresses.ts';
import { figureAddress } from '../../../src/model/figure-addresses.ts';
import { readSubject } from '../../../src/model/read-subject.ts';
import { verdictOrder } from '../../../src/model/verdicts.ts';
import { testedSites } from '../../sites.ts';
import { faultsOf, textBoxes } from './card-boxes.ts';

let faces: OpenFaces;
let measure: Measure;
beforeAll(async () => {
  faces = await openFaces();
  measure = measureIn(faces);
});

describe.each(testedSites)('$name', ({ content }) => {
  const subject = readSubject(content);
  const { sections, claims, figures } = subject.lists;

  test('every section, claim and figure has a card, and so has the site', () => {
    expect(cardsOf(subject)).toHaveLength(1 + sections.length + claims.length + figures.length);
  });

  test('no card has words that leave their place or meet', () => {
    expect(cardsOf(subject).flatMap(({ id, place }) => faultsOf(place(measure), measure).map((fault) => `${id}: ${fault}`))).toEqual([]);
  });

  test('every card says in words what it shows', () => {
    const words = cardsOf(subject).map((card) => card.words);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((text) => text.length < 20 || /undefined|\{/.test(text))).toEqual([]);
  });

  test('pages name their own card, and the home page’s when they have none', () => {
    const get = (address: string) => cardOfPage(subject, address);
    expect(get(pageOf('claims', claims[0]!.id)).id).toBe(`claims/${claims[0]!.id}`);
    expect(get(pageOf('sections', sections[0]!.id)).id).toBe(`sections/${sections[0]!.id}`);
    for (const { id } of figures.filter((figure) => figure.id !== 'attendance')) expect(get(figureAddress(id).split('#')[0]!).id).toBe(`figures/${id}`);
    expect(get(`${basePath}about/`).id).toBe('pages/home');
  });
});

describe('whatever an author may write', () => {
  const subject = readSubject('tests/subject');
  const claim = subject.lists.claims[0]!;
  const longest = [
    'An exceptionally comprehensive counterproposal was communicated to intergovernmental groups',
    'Mmmmmmmmmmmmmmmm Wwwwwwwwwwwwwwww Mmmmmmmmmmmmmmmm Wwwwwwwwwwwwwwww Mmmmmmmmmmmmmmmm Wwwww',
    'M'.repeat(90),
    'Șțefănești, Łódź, Türkiye, Gdańsk, Ðurđevac, Ålesund, Þórshöfn, Čačak, Žilina, Győr, Ağrı',
    'a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s',
  ].map((headline) => headline.slice(0, 90));

  it.each(verdictOrder)('a headline of 90 characters fits beside “%s” and a long qualifier', (verdict) => {
    const verdictNote = 'on the number of those who came; not on the day, on which every one of the sources that were found agrees';
    for (const headline of longest) expect(faultsOf(claimCard(subject, { ...claim, headline, verdict, verdictNote, thin: true }, measure), measure)).toEqual([]);
  });

  it.each(verdictOrder)('the stamp “%s” is read in full', (verdict) => {
    const { marks } = placeStamp(verdict, { ...right, height: 140 }, measure);
    expect(marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : [])).join(' ').toLowerCase().replace(/ /g, '-')).toBe(verdict);
  });

  it('cuts nothing of a headline of 90 characters in words of common length', () => {
    const card = claimCard(subject, { ...claim, headline: longest[0]! }, measure);
    expect(textBoxes(card, measure).map(({ name }) => name).join(' ')).toContain(longest[0]);
  });

  it('fits a section’s title of any length', () => {
    const section = subject.lists.sections[0]!;
    const faults = longest.flatMap((title) => faultsOf(sectionCard(subject, { ...section, title: `${title} ${title}` }, measure), measure));
    expect(faults).toEqual([]);
  });

  it('fits a section with hundreds of claims, and one with none', () => {
    const section = subject.lists.sections[0]!;
    for (const claims of [[], Array.from({ length: 700 }, () => claim)]) {
      const summary = 'What the parish books say of the clock. '.repeat(12).trim();
      expect(faultsOf(sectionCard(subject, { ...section, claims, summary }, measure), measure)).toEqual([]);
    }
  });
});
