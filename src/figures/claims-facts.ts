/** The record behind the squares: how each claim stands, by kind and verdict. */
import { pageOf } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import type { JoinedClaim } from '../model/joined.ts';
import { fillPlaces } from '../model/numbers.ts';
import type { Subject } from '../model/subject.ts';
import type { Family } from '../model/verdicts.ts';
import { familyOf, familyWords, kindWords, verdictWords } from '../model/verdicts.ts';
import type { ClaimKind, Verdict } from '../schema/claim.ts';
import type { FigureFacts } from './figure-facts.ts';
import { writeSourceLine } from './source-line.ts';

/** A claim as a square shows it. */
export interface ClaimItem {
  id: string;
  /** "02". */
  number: string;
  kind: ClaimKind;
  verdict: Verdict;
  isThin: boolean;
  href: string;
  /** The square in words: "02, reported, contradicted: Leaders of more than thirty states took part in the call". */
  name: string;
}

export interface ClaimsFacts extends FigureFacts {
  /** In the article's order. */
  items: ClaimItem[];
}

function toItem({ id, number, kind, verdict, thin, headline }: JoinedClaim): ClaimItem {
  const words = [number, kindWords[kind].toLowerCase(), verdictWords[verdict].toLowerCase(), thin ? 'thin evidence' : ''].filter(Boolean).join(', ');
  return { id, number, kind, verdict, isThin: thin, href: pageOf('claims', id), name: `${words}: ${headline}` };
}

export function countFamily(items: readonly Pick<ClaimItem, 'verdict'>[], family: Family): number {
  return items.filter(({ verdict }) => familyOf[verdict] === family).length;
}

export function claimsFacts(subject: Subject): ClaimsFacts {
  const { claims } = subject.lists;
  const items = claims.map(toItem);
  const values = {
    claims: items.length,
    hold: countFamily(items, 'hold'),
    correct: countFamily(items, 'correct'),
    unsettled: countFamily(items, 'unsettled'),
    thin: items.filter(({ isThin }) => isThin).length,
  };
  return {
    items,
    headline: fillPlaces(subject.get('figures', 'claims').headline, values, 'figures'),
    key: `${subject.get('figures', 'claims').note} A hollow corner: thin evidence.`,
    asOf: formatDate(subject.site.recordRead),
    source: writeSourceLine(claims.flatMap(({ evidence }) => evidence)),
    rowHead: 'Claim',
    columns: [
      { key: 'claim', label: 'What it says' },
      { key: 'kind', label: 'Kind' },
      { key: 'verdict', label: 'Verdict' },
      { key: 'qualifier', label: 'Qualifier' },
      { key: 'family', label: 'Family' },
    ],
    rows: claims.map(({ id, headline, kind, verdict, verdictNote, thin, family }, index) => ({
      id,
      label: id,
      href: items[index]!.href,
      cells: {
        claim: headline,
        kind: kindWords[kind],
        verdict: verdictWords[verdict],
        qualifier: [thin ? 'thin' : '', verdictNote ?? ''].filter(Boolean).join('; '),
        family: familyWords[family],
      },
    })),
  };
}
