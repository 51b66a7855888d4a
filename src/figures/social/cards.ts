/** Which cards for sharing the site has, what each shows in words, and which one a page names. */
import { basePath, pageOf } from '../../model/addresses.ts';
import { derivedMap } from '../../model/derived.ts';
import type { FigureId } from '../../model/figure-addresses.ts';
import { embedAddress, figureAddress } from '../../model/figure-addresses.ts';
import type { JoinedClaim } from '../../model/joined.ts';
import type { Subject } from '../../model/subject.ts';
import { familyOrder, familyWordsFor, verdictWords } from '../../model/verdicts.ts';
import { drawnFigures, factsOf } from '../facts-by-id.ts';
import type { Card, Measure } from './card.ts';
import { claimCard } from './claim-card.ts';
import { figureCard } from './figure-card.ts';
import { homeCard } from './home-card.ts';
import { sectionCard } from './section-card.ts';

/** A card before it is placed: placing takes the measure of its letters. */
export interface PlannedCard {
  /** "claims/c02": its folder and name below the folder of cards, without an ending. */
  id: string;
  /** What it shows, for those who do not see it. */
  words: string;
  /** Addresses of the pages that name it. */
  pages: string[];
  place: (measure: Measure) => Card;
}

/** "29 hold, in full or in part; 8 need correction". */
function countFamilies(claims: readonly JoinedClaim[]): string {
  const counts = familyOrder.map((family) => ({ family, count: claims.filter((claim) => claim.family === family).length }));
  return counts.filter(({ count }) => count > 0).map(({ family, count }) => `${count} ${familyWordsFor(count, family)}`).join('; ');
}

function planHome(subject: Subject): PlannedCard {
  const { claims } = subject.lists;
  const words = `${subject.site.title}. A square for each of ${claims.length} claims: ${countFamilies(claims)}.`;
  return { id: 'pages/home', words, pages: [basePath], place: (measure) => homeCard(subject, measure) };
}

function planFigure(subject: Subject, id: FigureId, figures: readonly FigureId[]): PlannedCard {
  const pageOfFigure = (other: FigureId) => figureAddress(other).split('#')[0]!;
  // A page with several figures names the first of them.
  const isFirst = figures.find((other) => pageOfFigure(other) === pageOfFigure(id)) === id;
  return {
    id: `figures/${id}`,
    words: `${subject.get('figures', id).name}. ${factsOf(subject, id).headline}.`,
    pages: [embedAddress(id), ...(isFirst ? [pageOfFigure(id)] : [])],
    place: (measure) => figureCard(subject, id, measure),
  };
}

/** Every card; the first is the home page's, for pages without one of their own. */
export function cardsOf(subject: Subject): PlannedCard[] {
  const { sections, claims } = subject.lists;
  const figures = drawnFigures(subject);
  return [
    planHome(subject),
    ...sections.map((section): PlannedCard => ({
      id: `sections/${section.id}`,
      words: section.claims.length > 0 ? `${section.title}: ${countFamilies(section.claims)}.` : `${section.title}. ${section.summary}`,
      pages: [pageOf('sections', section.id)],
      place: (measure) => sectionCard(subject, subject.get('sections', section.id), measure),
    })),
    ...claims.map((claim): PlannedCard => ({
      id: `claims/${claim.id}`,
      words: `Claim ${claim.id}: ${claim.headline}. The record says: ${verdictWords[claim.verdict].toLowerCase()}.`,
      pages: [pageOf('claims', claim.id)],
      place: (measure) => claimCard(subject, subject.get('claims', claim.id), measure),
    })),
    ...figures.map((id) => planFigure(subject, id, figures)),
  ];
}

/** The home page's stands under its base path. */
const byPage = derivedMap('cards by page', (subject) => cardsOf(subject).flatMap((card) => card.pages.map((page) => [page, card] as const)));
const byId = derivedMap('cards', (subject) => cardsOf(subject).map((card) => [card.id, card] as const));

/** The card that a page names. */
export function cardOfPage(subject: Subject, address: string): PlannedCard {
  return byPage(subject).get(address) ?? byPage(subject).get(basePath)!;
}

/** The card of an id; throws when there is none. */
export function cardNamed(subject: Subject, id: string): PlannedCard {
  const card = byId(subject).get(id);
  if (!card) throw new Error(`no card “${id}” for sharing`);
  return card;
}
