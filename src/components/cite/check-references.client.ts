/** "Check my references": finds the links to this site in what a reader pasted, and says of each what became of it. */
import type { CitationTexts } from '../../citations/citation-texts.ts';
import type { DatedComparison, History } from '../../citations/editions/history.ts';
import type { FoundReference } from '../../citations/find-references.ts';
import { findReferences } from '../../citations/find-references.ts';
import { fillPlacesForDay } from '../../citations/formats/access-date.ts';
import { make } from './element.client.ts';
import { readStyle, today } from './reader.client.ts';

/** What `/data/cite/index.json` says of every id: whether it stands, is withdrawn, and can be compared. */
interface KnownId {
  isWithdrawn?: boolean;
  hasHistory?: boolean;
  isCited?: boolean;
}

const root = document.querySelector<HTMLAnchorElement>('.masthead-name')!.pathname;
const site = document.querySelector<HTMLElement>('[data-site]')!.dataset['site']!;

async function fetchJson<T>(path: string): Promise<T | undefined> {
  const answer = await fetch(root + path);
  return answer.ok ? ((await answer.json()) as T) : undefined;
}

const states: Record<DatedComparison['state'], string> = {
  unchanged: 'Unchanged',
  reworded: 'Reworded',
  substance: 'Changed in substance',
  added: 'Not in the edition that was cited',
  withdrawn: 'Withdrawn',
};

/** The state as a class, and in words. */
async function judge({ id, edition }: FoundReference, known: KnownId | undefined): Promise<[string, string]> {
  if (!id || !known) return ['lost', 'No such address was ever published here'];
  if (known.isWithdrawn) return ['withdrawn', 'Withdrawn: its address says when, why, and what took its place'];
  if (!known.hasHistory) return ['stands', 'Stands; texts of this kind are not frozen'];
  if (!edition) return ['stands', 'Stands; the link names no edition, so there is nothing to compare with'];
  const history = await fetchJson<History>(`data/history/${id}.json`);
  const place = history?.editions[edition];
  const comparison = place === undefined ? undefined : history!.comparisons[place]!;
  if (!comparison) return ['lost', `The edition “${edition}” is unknown`];
  const more = [comparison.words, ...comparison.claims.map((claim) => `${claim.id}: ${claim.words}`)].filter(Boolean).join(' ');
  const state = states[comparison.state];
  const said = more.replace(/\.$/, '');
  return [comparison.state, said.startsWith(state) ? said : [state, said].filter(Boolean).join(': ')];
}

async function report(reference: FoundReference, ids: Record<string, KnownId>): Promise<HTMLLIElement> {
  const known = reference.id === undefined ? undefined : ids[reference.id];
  const [state, words] = await judge(reference, known);
  const texts = known?.isCited ? await fetchJson<CitationTexts>(`data/cite/${reference.id}.json`) : undefined;
  const href = reference.link.startsWith('http') ? reference.link : `https://${reference.link}`;
  return make(
    'li',
    { class: `checked-${state}` },
    make('p', {}, make('a', { href: href.replace(site, location.origin + root) }, reference.link)),
    make('p', { class: 'checked-state' }, `${words}.`),
    texts && make('p', { class: 'checked-fresh' }, fillPlacesForDay(texts.texts[readStyle()], today())),
  );
}

/** Puts what was found into `place`. */
export async function checkReferences(text: string, place: HTMLElement): Promise<void> {
  const ids = (await fetchJson<Record<string, KnownId>>('data/cite/index.json')) ?? {};
  const references = findReferences(text, site, new Set(Object.keys(ids)));
  if (references.length === 0) {
    place.replaceChildren(make('p', {}, `No link to ${site.replace(/^https?:\/\//, '')} was found in the text.`));
    return;
  }
  const reports = await Promise.all(references.map((reference) => report(reference, ids)));
  const count = references.length === 1 ? 'One reference' : `${references.length} references`;
  place.replaceChildren(make('p', {}, `${count} found.`), make('ul', { class: 'checked-list' }, ...reports));
}
