/** Landing on a link that names an edition: says what changed since, at the place the link leads to. */
import type { Piece } from '../../citations/editions/compare.ts';
import type { DatedComparison, History } from '../../citations/editions/history.ts';
import { fragmentOf } from '../frame/fragment.client.ts';
import { make } from './element.client.ts';
import { adoptStyles } from './adopt-styles.client.ts';
import css from './since-cited.css?inline';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function inWords(edition: string): string {
  const [year, month, day, number] = edition.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}${number ? ` (number ${number} of that day)` : ''}`;
}

const heads: Record<DatedComparison['state'], string> = {
  unchanged: 'Unchanged since you cited it',
  reworded: 'Reworded since you cited it',
  substance: 'Changed in substance since you cited it',
  added: 'Not in the edition you cited',
  withdrawn: 'Withdrawn since you cited it',
};

/** Words taken out and put in, said as well as shown. */
function drawPiece([side, words]: Piece): Node {
  if (side === 'both') return document.createTextNode(words);
  const says = (text: string) => make('span', { class: 'visually-hidden' }, text);
  return side === 'then' ? make('del', {}, says('removed: '), words, says(', end ')) : make('ins', {}, says('added: '), words, says(', end '));
}

function drawChanges({ facts, sources, parts, claims, words }: DatedComparison): Node[] {
  const isWeighty = facts.length > 0 || Object.values(sources).some((ids) => ids.length > 0);
  return [
    ...(isWeighty ? [make('p', {}, words)] : []),
    ...(claims.length > 0 ? [make('ul', { class: 'since-claims' }, ...claims.map((claim) => make('li', {}, make('b', {}, claim.id), ` ${claim.words}`)))] : []),
    ...parts.map(({ name, pieces }) => make('div', { class: 'difference' }, make('p', { class: 'difference-name' }, name), make('p', {}, ...pieces.map(drawPiece)))),
  ];
}

/** What the page as a whole is: the last part of its address; the site on the front page. */
function pageId(root: string): string {
  return location.pathname.slice(root.length).split('/').filter(Boolean).at(-1) ?? 'site';
}

async function fetchHistory(root: string, id: string): Promise<History | undefined> {
  const answer = await fetch(`${root}data/history/${id}.json`);
  return answer.ok ? ((await answer.json()) as History) : undefined;
}

/** What the note speaks of, since it may be a claim within a section that changed elsewhere. */
const spokenOf: Record<History['kind'], (id: string) => string> = {
  site: () => 'the site',
  section: () => 'this section',
  claim: (id) => `claim ${id}`,
  event: () => 'this event',
  figure: () => 'this figure',
  source: (id) => `source ${id}`,
};

function draw(root: string, edition: string, history: History): HTMLElement {
  const place = history.editions[edition];
  const comparison = place === undefined ? undefined : history.comparisons[place];
  const state = comparison?.state;
  const isFrozen = (history.kind === 'section' || history.kind === 'claim') && state !== 'added';
  const says = comparison ? `Your link names ${spokenOf[history.kind](history.id)} in the edition of ${inWords(edition)}.` : `Your link names an edition “${edition.slice(0, 20)}”. No such edition was published here, so nothing can be compared.`;
  return make(
    'div',
    { class: `since-cited since-${state ?? 'unknown'}`, role: 'status' },
    make('p', { class: 'since-head' }, state ? heads[state] : 'Unknown edition'),
    make('p', {}, says),
    ...(comparison && state !== 'unchanged' ? drawChanges(comparison) : []),
    make('p', { class: 'since-ways' }, comparison && isFrozen && make('a', { href: `${root}editions/${edition}/${history.kind}s/${history.id}/` }, 'Show the text you cited'), ' ', make('a', { href: `${root}editions/` }, 'All editions')),
  );
}

export async function showSinceCited(root: string, edition: string): Promise<void> {
  const fragment = fragmentOf(location.hash).replace(/:~:.*$/, '').replace(/-(record|table)$/, '');
  const target = fragment ? document.getElementById(fragment) : null;
  const hasOwn = target && document.querySelector(`a[href="${root}cite/#cite-${CSS.escape(fragment)}"]`);
  const history = await fetchHistory(root, hasOwn ? fragment : pageId(root));
  if (!history) return;
  adoptStyles(css);
  const note = draw(root, edition, history);
  const prose = hasOwn && target.closest('.row')?.querySelector('.row-prose');
  const figure = hasOwn && target.closest('.figure-plate');
  if (prose) prose.prepend(note);
  else if (figure) figure.before(note);
  else document.querySelector('main')?.prepend(note);
  if (hasOwn) target.scrollIntoView({ block: 'center' });
}
